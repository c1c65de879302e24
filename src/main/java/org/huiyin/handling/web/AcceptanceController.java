package org.huiyin.handling.web;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingDesk;
import org.huiyin.handling.Route;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 受理: who answers the writer's questions; check the notice and the last day; accept. */
@Controller
class AcceptanceController {

    private static final String PATH = "/matters/{matter}/{proceeding}/acceptance";

    private final Templates templates;
    private final HandlingDesk desk;
    private final Registry registry;

    AcceptanceController(Templates templates, HandlingDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    private record Read(Accept act, LocalDateTime occurred) {}

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var docket = desk.acceptance(matter, proceeding, me).begin();
        var proposal =
                Typed.of(Map.of("person", me.officer().name(), "occurred", ChineseDate.full(BeijingTime.today())));
        return Page.of(templates.handlingAcceptance(docket, proposal, null));
    }

    @PostMapping(PATH)
    View send(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var read = read(typed);
        if (read.isEmpty() || typed.raw("step").equals("edit")) {
            var page = templates.handlingAcceptance(desk.acceptance(matter, proceeding, me), typed, null);
            return typed.failed() ? Page.again(page) : Page.of(page);
        }
        try {
            return go(read.get(), matter, proceeding, typed, me);
        } catch (NotPermitted refused) {
            var docket = desk.acceptance(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), docket.back());
            return Page.of(templates.handlingAcceptance(docket, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private View go(Read read, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        if (!typed.raw("step").equals("send")) {
            var check = desk.foresee(read.act(), read.occurred(), matter, proceeding, me);
            return Page.of(templates.handlingAcceptanceCheck(check, typed));
        }
        var request = typed.request().orElseGet(UUID::randomUUID);
        registry.perform(read.act(), matter, proceeding, me.occasion(HANDLING_OFFICER, read.occurred(), request));
        return Onward.to("/matters/" + matter, "已受理，实体性受理告知书已经出具。请送达信访人，并开始调查核实。");
    }

    private static Optional<Read> read(Typed typed) {
        var person = typed.line("person", "联系人", 20);
        var phone = typed.line("phone", "联系电话", 40);
        var dialled = typed.phone("phone", "联系电话").orElse(phone);
        var occurred = typed.date("occurred", "受理日期");
        return typed.made("person", () -> new Accept(Route.PETITION, person + " " + dialled))
                .map(act -> new Read(act, occurred.map(BeijingTime::on).orElseThrow()));
    }
}
