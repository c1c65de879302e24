package org.huiyin.triage.web;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import java.util.Map;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.ActPages;
import org.huiyin.desk.Who;
import org.huiyin.procedure.ProcedureName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a letter is split, and for whom. */
@Configuration(proxyBeanMethods = false)
class TriageDoors {

    private static final Who SPLITTER = Who.holding(TRIAGE_OFFICER, REPORT_SCREENER);

    @Bean
    AccessRules triageAccess() {
        return AccessRules.of(
                get("/matters/{matter}/{proceeding}/split", SPLITTER),
                post("/matters/{matter}/{proceeding}/split", SPLITTER));
    }

    @Bean
    ActPages splitPage() {
        return new ActPages(ProcedureName.TRIAGE, Map.of("split", "split"));
    }
}
