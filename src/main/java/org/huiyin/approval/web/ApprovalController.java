package org.huiyin.approval.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.huiyin.approval.ApprovalAct;
import org.huiyin.approval.ApprovalDesk;
import org.huiyin.approval.Seat;
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

/** 核稿、签发、退回修改: what was submitted is read as it will be sent, and passes or goes back with what to change. */
@Controller
class ApprovalController {

    private static final String CHECKING = "/matters/{matter}/{proceeding}/checking";
    private static final String SIGNING = "/matters/{matter}/{proceeding}/approval";

    private final Templates templates;
    private final ApprovalDesk desk;
    private final Registry registry;

    ApprovalController(Templates templates, ApprovalDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(CHECKING)
    View askChecker(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        return ask(Seat.CHECKING, matter, proceeding, me);
    }

    @PostMapping(CHECKING)
    View check(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        return decide(Seat.CHECKING, matter, proceeding, typed, me);
    }

    @GetMapping(SIGNING)
    View askSigner(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        return ask(Seat.SIGNING, matter, proceeding, me);
    }

    @PostMapping(SIGNING)
    View sign(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        return decide(Seat.SIGNING, matter, proceeding, typed, me);
    }

    private View ask(Seat seat, MatterId matter, int proceeding, SignedIn me) {
        var page = desk.submitted(seat, matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.approvalApproval(seat, page, Typed.nothing(), null));
    }

    private View decide(Seat seat, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        var decided = seat.read(typed);
        if (decided.isEmpty()) {
            var page = desk.submitted(seat, matter, proceeding, me);
            return Page.again(templates.approvalApproval(seat, page, typed, null));
        }
        try {
            perform(decided.get(), seat, matter, proceeding, typed, me);
            return Onward.to("/matters/" + matter, seat.said(decided.get()));
        } catch (NotPermitted refused) {
            var page = desk.submitted(seat, matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.approvalApproval(seat, page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private void perform(ApprovalAct act, Seat seat, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        var request = typed.request().orElseGet(UUID::randomUUID);
        registry.perform(act, matter, proceeding, me.occasion(seat.capacity(me), BeijingTime.now(), request));
    }
}
