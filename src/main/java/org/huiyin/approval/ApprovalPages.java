package org.huiyin.approval;

import static org.huiyin.desk.AccessRule.get;
import static org.huiyin.desk.AccessRule.post;
import static org.huiyin.desk.Who.holding;
import static org.huiyin.procedure.Capacity.CHECKER;
import static org.huiyin.procedure.Capacity.DEPUTY_HEAD;
import static org.huiyin.procedure.Capacity.HEAD;
import static org.huiyin.procedure.ProcedureName.APPROVAL;

import java.util.List;
import java.util.Map;
import org.huiyin.desk.AccessRules;
import org.huiyin.desk.ActPages;
import org.huiyin.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of approval, where its pages are, and to whom they are open. */
@Configuration(proxyBeanMethods = false)
class ApprovalPages {

    private static final String PATH = "/matters/{matter}/{proceeding}/approval";
    private static final String CHECKING = "/matters/{matter}/{proceeding}/checking";

    @Bean
    Procedure approval() {
        return Approval.PROCEDURE;
    }

    @Bean
    ActPages approvalActs() {
        return new ActPages(
                APPROVAL,
                Map.of(
                        "pass", "checking",
                        "hand-back", "checking",
                        "sign", "approval",
                        "send-back", "approval"));
    }

    @Bean
    AccessRules approvalAccess() {
        return new AccessRules(List.of(
                get(PATH, holding(HEAD, DEPUTY_HEAD)),
                post(PATH, holding(HEAD, DEPUTY_HEAD)),
                get(CHECKING, holding(CHECKER)),
                post(CHECKING, holding(CHECKER))));
    }
}
