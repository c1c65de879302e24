package org.huiyin.handling.web;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
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

/** 出具处理意见: exactly what the head signed, once more on the page, and one button. */
@Controller
class ReplyController {

    private static final String PATH = "/matters/{matter}/{proceeding}/reply";

    private final Templates templates;
    private final OpinionDesk desk;
    private final Registry registry;

    ReplyController(Templates templates, OpinionDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.reply(matter, proceeding, me);
        page.text().docket().begin();
        return Page.of(templates.handlingReply(page, Typed.nothing(), null));
    }

    @PostMapping(PATH)
    View issue(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var page = desk.reply(matter, proceeding, me);
        try {
            var request = typed.request().orElseGet(UUID::randomUUID);
            registry.perform(
                    page.approved(), matter, proceeding, me.occasion(HANDLING_OFFICER, BeijingTime.now(), request));
            return Onward.to("/matters/" + matter, "信访处理意见书已经出具。请送达信访人，并记录送达。");
        } catch (NotPermitted refused) {
            var refusal = Refusal.of(refused.refused(), page.text().docket().back());
            return Page.of(templates.handlingReply(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }
}
