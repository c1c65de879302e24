package org.huiyin.statistics.web;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.procedure.Capacity.ADMINISTRATOR;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import java.util.Set;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.NavEntry;
import org.huiyin.desk.Who;
import org.huiyin.procedure.Capacity;
import org.huiyin.statistics.ExportsPage;
import org.huiyin.statistics.LedgerPage;
import org.huiyin.statistics.MonthPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where ledger and monthly table are: open to those who work on petitions, not to who only looks after the system. */
@Configuration(proxyBeanMethods = false)
class StatisticsDoors {

    private static final Set<Capacity> READERS =
            Set.of(REGISTRAR, TRIAGE_OFFICER, HANDLING_OFFICER, HEAD, DEPUTY_HEAD, REPORT_SCREENER);
    private static final Who READER =
            Who.holding(REGISTRAR, TRIAGE_OFFICER, HANDLING_OFFICER, HEAD, DEPUTY_HEAD, REPORT_SCREENER);

    @Bean
    AccessRules statisticsAccess() {
        return AccessRules.of(
                get(LedgerPage.PATH, READER),
                get(LedgerPage.PATH + "/sheet", READER),
                get(MonthPage.PATH, READER),
                get(ExportsPage.PATH, Who.holding(ADMINISTRATOR, HEAD)));
    }

    @Bean
    NavEntry ledgerEntry() {
        return new NavEntry(60, "台账", LedgerPage.PATH, READERS);
    }

    @Bean
    NavEntry exportsEntry() {
        return new NavEntry(62, "导出记录", ExportsPage.PATH, Set.of(ADMINISTRATOR, HEAD));
    }

    @Bean
    NavEntry monthEntry() {
        return new NavEntry(61, "月报", MonthPage.PATH, READERS);
    }
}
