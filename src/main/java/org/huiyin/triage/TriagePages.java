package org.huiyin.triage;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.holding;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import java.util.Map;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.ActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of triage are, and to whom they are open. */
@Configuration(proxyBeanMethods = false)
class TriagePages {

    @Bean
    ActPages triageActs() {
        return new ActPages(TRIAGE, Map.of("transfer", "transfer"));
    }

    @Bean
    AccessRules triageAccess() {
        var transfer = "/matters/{matter}/{proceeding}/transfer";
        return AccessRules.of(get(transfer, holding(TRIAGE_OFFICER)), post(transfer, holding(TRIAGE_OFFICER)));
    }
}
