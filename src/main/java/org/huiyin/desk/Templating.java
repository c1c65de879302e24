package org.huiyin.desk;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The typed templates, compiled with the program: controllers take {@link Templates} in their constructor. */
@Configuration(proxyBeanMethods = false)
class Templating {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
