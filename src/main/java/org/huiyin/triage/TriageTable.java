package org.huiyin.triage;

import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the tables of triage and of what superiors want to hear of. */
@Configuration(proxyBeanMethods = false)
class TriageTable {

    @Bean
    Procedure triage() {
        return Triage.PROCEDURE;
    }

    @Bean
    Procedure fromAbove() {
        return FromAbove.PROCEDURE;
    }
}
