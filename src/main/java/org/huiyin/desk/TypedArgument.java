package org.huiyin.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the sent form to controllers that take a {@link Typed}. */
@Component
class TypedArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Typed.class;
    }

    @Override
    public Typed resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Typed(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sent -> values(sent.getValue()))));
    }

    private static List<String> values(String[] sent) {
        return Stream.of(sent).toList();
    }
}
