package org.huiyin.intake.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.intake.IntakeDesk;
import org.huiyin.intake.LetterPage;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A clerk registers a letter: one page, by keyboard alone. */
@Controller
class RegistrationController {

    private final Templates templates;
    private final IntakeDesk intake;
    private final Scans scans;
    private final Slips slips;

    RegistrationController(Templates templates, IntakeDesk intake, Scans scans, Slips slips) {
        this.templates = templates;
        this.intake = intake;
        this.scans = scans;
        this.slips = slips;
    }

    @GetMapping("/petitions/new")
    View ask(SignedIn me) {
        return Page.of(templates.intakeLetter(page(me), Typed.nothing()));
    }

    @PostMapping("/petitions/new")
    View register(Typed typed, SignedIn me, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var sent = files == null ? List.<MultipartFile>of() : files;
        var page = page(me);
        var read = new LetterForm(typed)
                .read(me.body().id(), page.places(), page.topics(), page.today(), scans.read(sent, typed));
        if (read.isEmpty()) {
            Scans.again(sent, typed);
            return Page.again(templates.intakeLetter(page, typed));
        }
        var letter = read.get();
        var occasion = me.occasion(
                Capacity.REGISTRAR,
                BeijingTime.on(letter.received()),
                typed.request().orElseGet(UUID::randomUUID));
        var receipt = intake.register(letter.letter(), occasion);
        return letter.letter().sealed() ? atOnce(receipt) : onward(receipt);
    }

    private LetterPage page(SignedIn me) {
        return new LetterPage(me.body(), intake.places(me.body().id()), intake.topics(), BeijingTime.today());
    }

    private static View onward(Receipt receipt) {
        return Onward.to(
                "/petitions/" + receipt.matter() + "/slip",
                receipt.repeated() ? "这份表单先前已经登记过，没有重复登记。手上如果是另一封信，请选“登记下一封”重新填写" : "已登记，编号" + receipt.number());
    }

    /** The clerk loses a sealed petition on saving: the slip is shown in the answer, this once. */
    private View atOnce(Receipt receipt) {
        return Page.of(templates.intakeSlip(slips.ofSealed(receipt)));
    }
}
