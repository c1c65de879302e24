package org.huiyin.approval.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.approval.ApprovalAct;
import org.huiyin.approval.ApprovalAct.HandBack;
import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.approval.ApprovalDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 核稿: another than who drafted it reads what was submitted, and passes it on to be signed or says what to change. */
@Controller
class CheckingController {

    private static final String PATH = "/matters/{matter}/{proceeding}/checking";

    private final Templates templates;
    private final ApprovalDesk desk;
    private final Registry registry;

    CheckingController(Templates templates, ApprovalDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.unchecked(matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.approvalChecking(page, Typed.nothing(), null));
    }

    @PostMapping(PATH)
    View decide(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var decision = read(typed);
        if (decision.isEmpty()) {
            return Page.again(templates.approvalChecking(desk.unchecked(matter, proceeding, me), typed, null));
        }
        try {
            var request = typed.request().orElseGet(UUID::randomUUID);
            var occasion = me.occasion(Capacity.CHECKER, BeijingTime.now(), request);
            registry.perform(decision.get(), matter, proceeding, occasion);
            return Onward.to("/matters/" + matter, decision.get() instanceof Pass ? "核稿已通过，等签发。" : "已退回承办人修改，理由已转告。");
        } catch (NotPermitted refused) {
            var page = desk.unchecked(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.approvalChecking(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private static Optional<ApprovalAct> read(Typed typed) {
        if (typed.raw("decision").equals("pass")) {
            var remark = typed.optionalText("remark", "核稿意见", ApprovalAct.REASON_LIMIT)
                    .orElse("");
            return typed.made("remark", () -> new Pass(remark));
        }
        var reason = typed.text("reason", "退回的理由", ApprovalAct.REASON_LIMIT);
        return typed.made("reason", () -> new HandBack(reason));
    }
}
