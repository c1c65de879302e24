package org.huiyin.handling;

import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the tables of handling, of objections and of reports on assigned matters. */
@Configuration(proxyBeanMethods = false)
class HandlingTables {

    @Bean
    Procedure handling() {
        return Handling.PROCEDURE;
    }

    @Bean
    Procedure objection() {
        return Objection.PROCEDURE;
    }

    @Bean
    Procedure reportBack() {
        return ReportBack.PROCEDURE;
    }
}
