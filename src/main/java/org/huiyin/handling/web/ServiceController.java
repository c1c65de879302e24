package org.huiyin.handling.web;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
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
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingDesk;
import org.huiyin.handling.ServiceWay;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 送达: how, when and where the opinion reached the writer, who took it and who served it. */
@Controller
class ServiceController {

    private static final String PATH = "/matters/{matter}/{proceeding}/service";

    private final Templates templates;
    private final HandlingDesk desk;
    private final Registry registry;

    ServiceController(Templates templates, HandlingDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.service(matter, proceeding, me);
        page.docket().begin();
        var proposal = Typed.of(Map.of(
                "received",
                ChineseDate.full(BeijingTime.today()),
                "server",
                me.officer().name()));
        return Page.of(templates.handlingService(page, proposal, null));
    }

    @PostMapping(PATH)
    View record(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var serve = read(typed);
        if (serve.isEmpty()) {
            return Page.again(templates.handlingService(desk.service(matter, proceeding, me), typed, null));
        }
        try {
            var request = typed.request().orElseGet(UUID::randomUUID);
            registry.perform(
                    serve.get(), matter, proceeding, me.occasion(HANDLING_OFFICER, BeijingTime.now(), request));
            return Onward.to("/matters/" + matter, "送达已记录，送达回证已经出具，申请复查的期限从收到之日起算。");
        } catch (NotPermitted refused) {
            var page = desk.service(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.handlingService(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private static Optional<Serve> read(Typed typed) {
        var way = typed.choice("way", "送达方式", ServiceWay.class);
        Optional<LocalDate> received = typed.date("received", "收到日期");
        var place = typed.line("place", "送达地点", 100);
        var recipient = typed.line("recipient", "签收人", 40);
        var server = typed.line("server", "送达人", 40);
        return typed.made("way", () -> new Serve(way.orElseThrow(), received.orElseThrow(), place, recipient, server));
    }
}
