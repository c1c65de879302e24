package org.huiyin;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests the {@link Browser}; with HUIYIN_NO_BROWSER=1 they are skipped and say so. */
public final class BrowserExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace PLACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return "1".equals(System.getenv("HUIYIN_NO_BROWSER"))
                ? ConditionEvaluationResult.disabled("NOT TESTED: pages in a browser, because HUIYIN_NO_BROWSER=1")
                : ConditionEvaluationResult.enabled("a browser is wanted");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var engine = context.getRoot()
                .getStore(PLACE)
                .computeIfAbsent("engine", key -> Browser.start(), Browser.Engine.class);
        return engine.on("http://localhost:" + port);
    }
}
