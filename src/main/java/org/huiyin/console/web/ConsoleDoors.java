package org.huiyin.console.web;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.SIGNED_IN;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import java.util.Set;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.NavEntry;
import org.huiyin.desk.SearchBox;
import org.huiyin.desk.Who;
import org.huiyin.procedure.Capacity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the console's own pages are, and to whom they are open: not to those who only look after the system. */
@Configuration(proxyBeanMethods = false)
class ConsoleDoors {

    private static final Set<Capacity> READERS =
            Set.of(REGISTRAR, TRIAGE_OFFICER, HANDLING_OFFICER, HEAD, DEPUTY_HEAD, REPORT_SCREENER);
    private static final Who READER =
            Who.holding(REGISTRAR, TRIAGE_OFFICER, HANDLING_OFFICER, HEAD, DEPUTY_HEAD, REPORT_SCREENER);

    @Bean
    AccessRules consoleAccess() {
        return AccessRules.of(
                get("/desk", SIGNED_IN),
                get("/petitions", READER),
                get("/matters/{matter}", READER),
                get("/matters/{matter}/writers/{writer}", READER),
                post("/matters/{matter}/writers/{writer}", READER),
                get("/matters/{matter}/papers/{paper}", READER),
                get("/matters/{matter}/papers/{paper}/drawn", READER),
                get("/matters/{matter}/papers/{paper}/word", READER),
                get("/matters/{matter}/papers/{paper}/scans/{scan}", READER),
                get("/matters/{matter}/papers/{paper}/versions", READER),
                post("/matters/{matter}/papers/{paper}/versions", READER),
                get("/matters/{matter}/files/{file}", READER));
    }

    @Bean
    NavEntry worklistEntry() {
        return new NavEntry(10, "待办", "/desk", Set.of());
    }

    @Bean
    NavEntry petitionsEntry() {
        return new NavEntry(30, "信访件", "/petitions", READERS);
    }

    @Bean
    SearchBox petitionSearch() {
        return new SearchBox("/petitions", "编号或摘要");
    }
}
