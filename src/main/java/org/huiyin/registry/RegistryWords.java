package org.huiyin.registry;

import java.util.List;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Procedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers the tables that the rooms contribute; the server does not start without exactly one for each name. */
@Configuration(proxyBeanMethods = false)
class RegistryWords {

    @Bean
    Procedures procedures(List<Procedure> tables) {
        return new Procedures(tables);
    }
}
