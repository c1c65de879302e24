package org.huiyin.approval.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.approval.ApprovalAct;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.approval.ApprovalDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 签发或退回修改: the head reads what was submitted as it will be sent, and signs it or says what to change. */
@Controller
class ApprovalController {

    private static final String PATH = "/matters/{matter}/{proceeding}/approval";

    private final Templates templates;
    private final ApprovalDesk desk;
    private final Registry registry;

    ApprovalController(Templates templates, ApprovalDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.submitted(matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.approvalApproval(page, Typed.nothing(), null));
    }

    @PostMapping(PATH)
    View decide(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var decision = read(typed);
        if (decision.isEmpty()) {
            return Page.again(templates.approvalApproval(desk.submitted(matter, proceeding, me), typed, null));
        }
        try {
            var request = typed.request().orElseGet(UUID::randomUUID);
            var occasion = me.occasion(ApprovalDesk.capacity(me), BeijingTime.now(), request);
            registry.perform(decision.get(), matter, proceeding, occasion);
            return Onward.to("/matters/" + matter, said(decision.get()));
        } catch (NotPermitted refused) {
            var page = desk.submitted(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.approvalApproval(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private static Optional<ApprovalAct> read(Typed typed) {
        if (typed.raw("decision").equals("sign")) {
            return Optional.of(new Sign());
        }
        var reason = typed.text("reason", "退回的理由", 500);
        return typed.made("reason", () -> new SendBack(reason));
    }

    private static String said(ApprovalAct act) {
        return act instanceof Sign ? "已签发。承办人现在可以办出。" : "已退回承办人修改，理由已转告。";
    }
}
