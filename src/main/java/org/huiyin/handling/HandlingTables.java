package org.huiyin.handling;

import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the tables of handling and of the approval it needs. */
@Configuration(proxyBeanMethods = false)
class HandlingTables {

    @Bean
    Procedure handling() {
        return Handling.PROCEDURE;
    }

    @Bean
    Procedure approval() {
        return Approval.PROCEDURE;
    }
}
