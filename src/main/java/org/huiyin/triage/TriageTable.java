package org.huiyin.triage;

import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the table of triage. */
@Configuration(proxyBeanMethods = false)
class TriageTable {

    @Bean
    Procedure triage() {
        return Triage.PROCEDURE;
    }
}
