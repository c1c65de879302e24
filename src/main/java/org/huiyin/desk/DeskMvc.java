package org.huiyin.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the arguments of the desk. */
@Component
class DeskMvc implements WebMvcConfigurer {

    private final TypedArgument typed;
    private final SignedInArgument signedIn;

    DeskMvc(TypedArgument typed, SignedInArgument signedIn) {
        this.typed = typed;
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(typed);
        resolvers.add(signedIn);
    }
}
