package org.huiyin.handling.web;

import static org.huiyin.procedure.Capacity.HEAD;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.handling.ApprovalAct;
import org.huiyin.handling.ApprovalAct.SendBack;
import org.huiyin.handling.ApprovalAct.Sign;
import org.huiyin.handling.OpinionDesk;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 签发或退回修改: the head reads the opinion as it will be sent, and signs it or says what to change. */
@Controller
class ApprovalController {

    private static final String PATH = "/matters/{matter}/{proceeding}/approval";

    private final Templates templates;
    private final OpinionDesk desk;
    private final Registry registry;

    ApprovalController(Templates templates, OpinionDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.approval(matter, proceeding, me);
        page.text().docket().begin();
        return Page.of(templates.handlingApproval(page, Typed.nothing(), null));
    }

    @PostMapping(PATH)
    View decide(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var decision = read(typed);
        if (decision.isEmpty()) {
            return Page.again(templates.handlingApproval(desk.approval(matter, proceeding, me), typed, null));
        }
        try {
            var request = typed.request().orElseGet(UUID::randomUUID);
            registry.perform(decision.get(), matter, proceeding, me.occasion(HEAD, BeijingTime.now(), request));
            return Onward.to("/matters/" + matter, said(decision.get()));
        } catch (NotPermitted refused) {
            var page = desk.approval(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.text().docket().back());
            return Page.of(templates.handlingApproval(page, typed, refusal), HttpStatus.CONFLICT);
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
        return switch (act) {
            case Sign signed -> "已签发。承办人现在可以出具并送达。";
            case SendBack back -> "已退回承办人修改，理由已转告。";
        };
    }
}
