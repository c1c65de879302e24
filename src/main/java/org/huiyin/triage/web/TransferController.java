package org.huiyin.triage.web;

import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Registry;
import org.huiyin.triage.TransferPage;
import org.huiyin.triage.TriageAct;
import org.huiyin.triage.TriageAct.Transfer;
import org.huiyin.triage.TriageDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 转送: choose the body, check what will be sent, send. */
@Controller
class TransferController {

    private static final String PATH = "/matters/{matter}/{proceeding}/transfer";

    private final Templates templates;
    private final TriageDesk desk;
    private final Registry registry;

    TransferController(Templates templates, TriageDesk desk, Registry registry) {
        this.templates = templates;
        this.desk = desk;
        this.registry = registry;
    }

    /** The act as read from the form, with the time it happened. */
    private record Read(Transfer act, LocalDateTime occurred) {}

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.transfer(matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.triageTransfer(page, proposal(page), null));
    }

    @PostMapping(PATH)
    View send(@PathVariable MatterId matter, @PathVariable int proceeding, Typed typed, SignedIn me) {
        var read = read(typed, me);
        if (read.isEmpty() || typed.raw("step").equals("edit")) {
            var page = templates.triageTransfer(desk.transfer(matter, proceeding, me), typed, null);
            return typed.failed() ? Page.again(page) : Page.of(page);
        }
        try {
            return go(read.get(), matter, proceeding, typed, me);
        } catch (NotPermitted refused) {
            var page = desk.transfer(matter, proceeding, me);
            var refusal = Refusal.of(refused.refused(), page.docket().back());
            return Page.of(templates.triageTransfer(page, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private View go(Read read, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        if (!typed.raw("step").equals("send")) {
            var check = desk.foresee(read.act(), read.occurred(), matter, proceeding, me);
            return Page.of(templates.triageTransferCheck(check, typed));
        }
        var request = typed.request().orElseGet(UUID::randomUUID);
        registry.perform(read.act(), matter, proceeding, me.occasion(TRIAGE_OFFICER, read.occurred(), request));
        var recipient = desk.recipient(typed.raw("body"), me).orElseThrow();
        return Onward.to("/matters/" + matter, "已转送" + recipient.name() + "，转送函和程序性受理告知书已经出具。");
    }

    private Optional<Read> read(Typed typed, SignedIn me) {
        var body = typed.line("body", "接收单位", 20);
        if (!body.isEmpty() && desk.recipient(body, me).isEmpty()) {
            typed.errors().add("body", "请在列表里选择接收单位");
        }
        var note = typed.optionalText("note", "转送说明", TriageAct.NOTE_LIMIT).orElse("");
        var occurred = typed.date("occurred", "转送日期");
        return typed.made("note", () -> new Transfer(Long.parseLong(body), note))
                .map(act -> new Read(act, occurred.map(BeijingTime::on).orElseThrow()));
    }

    private static Typed proposal(TransferPage page) {
        var values = new HashMap<String, String>();
        values.put("occurred", ChineseDate.full(BeijingTime.today()));
        var proposed = page.proposed();
        if (proposed != null) {
            values.put("body", proposed);
        }
        return Typed.of(values);
    }
}
