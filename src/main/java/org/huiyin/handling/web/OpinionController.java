package org.huiyin.handling.web;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.OpinionDesk;
import org.huiyin.handling.OpinionPage;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 送审处理意见: draft the opinion demand by demand, check it as it will be sent, submit it to the head. */
@Controller
class OpinionController {

    private static final String PATH = "/matters/{matter}/{proceeding}/opinion";

    private final Templates templates;
    private final OpinionDesk desk;
    private final Registry registry;

    OpinionController(Templates templates, OpinionDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.draft(matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.handlingOpinion(page, page.proposal(), null));
    }

    @PostMapping(PATH)
    View send(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var page = desk.draft(matter, proceeding, me);
        var submit = read(typed, page.demands());
        if (submit.isEmpty() || typed.raw("step").equals("edit")) {
            var again = templates.handlingOpinion(page, typed, null);
            return typed.failed() ? Page.again(again) : Page.of(again);
        }
        try {
            return go(submit.get(), page, typed, me);
        } catch (NotPermitted refused) {
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.handlingOpinion(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private View go(Submit submit, OpinionPage page, Typed typed, SignedIn me) {
        if (!typed.raw("step").equals("send")) {
            return Page.of(templates.handlingOpinionCheck(page, desk.foresee(submit, page, me), typed));
        }
        var request = typed.request().orElseGet(UUID::randomUUID);
        registry.perform(
                submit,
                page.docket().dossier().id(),
                page.docket().proceeding().no(),
                me.occasion(HANDLING_OFFICER, BeijingTime.now(), request));
        return Onward.to(page.docket().back(), "处理意见已送审，等负责人签发。签发后由您出具并送达。");
    }

    private static Optional<Submit> read(Typed typed, List<String> demands) {
        var facts = typed.text("facts", "查明的事实", 8_000);
        var findings = new ArrayList<Optional<Finding>>();
        var opinions = new ArrayList<String>();
        for (var no = 1; no <= demands.size(); no++) {
            findings.add(typed.choice("finding-" + no, "对第" + no + "项要求的处理意见", Finding.class));
            opinions.add(typed.text("opinion-" + no, "对第" + no + "项要求的答复", 4_000));
        }
        var basis = typed.text("basis", "法律法规政策依据", 2_000);
        return typed.made("facts", () -> {
            var answers = new ArrayList<Answer>();
            for (var i = 0; i < demands.size(); i++) {
                answers.add(new Answer(demands.get(i), findings.get(i).orElseThrow(), opinions.get(i)));
            }
            return new Submit(new Reply(facts, answers, basis));
        });
    }
}
