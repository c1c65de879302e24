package org.huiyin.intake;

import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes the table of imported history. */
@Configuration(proxyBeanMethods = false)
class IntakeTable {

    @Bean
    Procedure historyTable() {
        return HistoryImport.PROCEDURE;
    }
}
