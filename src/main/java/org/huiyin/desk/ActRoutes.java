package org.huiyin.desk;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.holding;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.MatterId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each {@link ActForm} its addresses, and opens them to those who hold its capacity. */
@Configuration(proxyBeanMethods = false)
class ActRoutes {

    /** The pages of one form, as Spring calls them. */
    public record Pages(ActForm form, ActForms forms) {

        public View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
            return forms.ask(form, matter, proceeding, me);
        }

        public View send(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
            return forms.send(form, matter, proceeding, typed, me);
        }

        public View askIssue(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
            return forms.askIssue(form, matter, proceeding, me);
        }

        public View issue(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
            return forms.issue(form, matter, proceeding, typed, me);
        }
    }

    @Bean
    @ConditionalOnWebApplication // commands have no pages
    SmartInitializingSingleton actPages(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<ActForm> all,
            ActForms forms) {
        return () -> {
            var mapping = mappings.getObject();
            all.forEach(form -> routes(form, forms, mapping));
        };
    }

    private static void routes(ActForm form, ActForms forms, RequestMappingHandlerMapping mapping) {
        var pages = new Pages(form, forms);
        map(mapping, form.path(), RequestMethod.GET, pages, "ask");
        map(mapping, form.path(), RequestMethod.POST, pages, "send");
        if (form.needsApproval()) {
            map(mapping, form.issuePath(), RequestMethod.GET, pages, "askIssue");
            map(mapping, form.issuePath(), RequestMethod.POST, pages, "issue");
        }
    }

    private static void map(
            RequestMappingHandlerMapping mapping, String path, RequestMethod method, Pages pages, String does) {
        var info = RequestMappingInfo.paths(path)
                .methods(method)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(info, pages, method(does));
    }

    private static Method method(String name) {
        return Stream.of(ReflectionUtils.getDeclaredMethods(Pages.class))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Bean
    AccessRules actAccess(ObjectProvider<ActForm> all) {
        var rules = new ArrayList<AccessRule>();
        all.forEach(form -> {
            for (var path : form.needsApproval() ? List.of(form.path(), form.issuePath()) : List.of(form.path())) {
                rules.add(get(path, opening(form)));
                rules.add(post(path, opening(form)));
            }
        });
        return new AccessRules(rules);
    }

    private static Who opening(ActForm form) {
        return form.screened() ? holding(form.capacity(), Capacity.REPORT_SCREENER) : holding(form.capacity());
    }
}
