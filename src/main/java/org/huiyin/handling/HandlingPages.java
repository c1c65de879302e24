package org.huiyin.handling;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.holding;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.ProcedureName.APPROVAL;
import static org.huiyin.procedure.ProcedureName.HANDLING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.ActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of handling and approval are, and to whom they are open. */
@Configuration(proxyBeanMethods = false)
class HandlingPages {

    private static final String PLACE = "/matters/{matter}/{proceeding}/";

    @Bean
    ActPages handlingActs() {
        return new ActPages(
                HANDLING, Map.of("accept", "acceptance", "submit", "opinion", "reply", "reply", "serve", "service"));
    }

    @Bean
    ActPages approvalActs() {
        return new ActPages(APPROVAL, Map.of("sign", "approval", "send-back", "approval"));
    }

    @Bean
    AccessRules handlingAccess() {
        var officers = Stream.of("acceptance", "opinion", "reply", "service")
                .map(page -> PLACE + page)
                .flatMap(
                        path -> Stream.of(get(path, holding(HANDLING_OFFICER)), post(path, holding(HANDLING_OFFICER))));
        return new AccessRules(officers.toList());
    }

    @Bean
    AccessRules approvalAccess() {
        return new AccessRules(
                List.of(get(PLACE + "approval", holding(HEAD)), post(PLACE + "approval", holding(HEAD))));
    }
}
