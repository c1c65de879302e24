package org.huiyin.intake.web;

import gg.jte.generated.precompiled.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Mailing;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.intake.Counter;
import org.huiyin.intake.Draft;
import org.huiyin.intake.Drafts;
import org.huiyin.intake.IntakeDesk;
import org.huiyin.intake.NewLetter;
import org.huiyin.intake.RegistrationPage;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Earlier;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A clerk registers what arrived by any channel: one page, by keyboard alone. */
@Controller
class RegistrationController {

    private final Templates templates;
    private final IntakeDesk intake;
    private final Scans scans;
    private final Slips slips;
    private final Drafts drafts;
    private final Mailing mailing;

    RegistrationController(
            Templates templates, IntakeDesk intake, Scans scans, Slips slips, Drafts drafts, Mailing mailing) {
        this.mailing = mailing;
        this.drafts = drafts;
        this.templates = templates;
        this.intake = intake;
        this.scans = scans;
        this.slips = slips;
    }

    @GetMapping("/petitions/new")
    View ask(
            @RequestParam(defaultValue = "LETTER") Channel channel,
            @RequestParam(required = false) @Nullable UUID draft,
            SignedIn me) {
        if (draft == null) {
            var typed = Typed.nothing();
            return Page.of(templates.intakeRegistration(page(me, channel, typed), typed));
        }
        return drafts.open(me.officer().id(), draft)
                .<View>map(kept -> takenUp(kept, me))
                .orElseGet(() -> Onward.to("/petitions/new", "这份草稿已经登记、删去，或者过了" + Draft.DAYS + "天"));
    }

    private View takenUp(Draft draft, SignedIn me) {
        var fields = new HashMap<>(draft.fields());
        fields.put(Typed.REQUEST, draft.form().toString());
        var typed = Typed.of(fields);
        return Page.of(templates.intakeRegistration(page(me, draft.channel(), typed), typed));
    }

    @PostMapping("/petitions/new")
    View register(
            Typed typed,
            @RequestParam(defaultValue = "LETTER") Channel channel,
            SignedIn me,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var sent = files == null ? List.<MultipartFile>of() : files;
        var page = page(me, channel, typed);
        if (typed.ticked("more") || typed.ticked("back")) {
            Scans.again(sent, typed);
            return Page.of(templates.intakeRegistration(typed.ticked("more") ? page.withOneMore() : page, typed));
        }
        if (typed.ticked("save")) {
            return kept(typed, page, Scans.count(sent), me);
        }
        var read = new PetitionForm(typed, page, intake.directory()).read(scans.read(sent, typed));
        if (read.isEmpty()) {
            Scans.again(sent, typed);
            return Page.again(templates.intakeRegistration(page, typed));
        }
        var petition = read.get();
        var request = typed.request().orElseGet(UUID::randomUUID);
        var before = intake.receipt(request);
        if (before.isPresent()) {
            return answer(before.get(), petition.letter());
        }
        var earlier = petition.letter().sealed()
                ? List.<Earlier>of()
                : intake.earlier(
                        petition.letter().writers(),
                        petition.letter().particulars().numbers());
        var choice = new Choice(earlier).read(typed);
        if (choice.isEmpty()) {
            var asked = intake.asked(
                    page.counter(), petition.letter().summary(), earlier, page.today(), Scans.count(sent), typed);
            return Page.of(templates.intakeEarlier(asked, typed));
        }
        var occasion = me.occasion(Capacity.REGISTRAR, petition.occurred(), request);
        var receipt = intake.register(petition.letter(), choice.get(), occasion);
        drafts.remove(me.officer().id(), request);
        return answer(receipt, petition.letter());
    }

    /** What accuses an official is never kept, and what was kept of it before the mark was set goes too. */
    private View kept(Typed typed, RegistrationPage page, long files, SignedIn me) {
        var officer = me.officer().id();
        var form = typed.request().orElseGet(UUID::randomUUID);
        if (typed.ticked("sealed")) {
            drafts.remove(officer, form);
            typed.errors().add("sealed", "含检举控告的不存草稿。请填完直接登记");
            return Page.again(templates.intakeRegistration(page, typed));
        }
        drafts.save(officer, form, typed.kept());
        return Onward.to(
                "/petitions/new?draft=" + form,
                "草稿已存，只有您能看，保留" + Draft.DAYS + "天" + (files > 0 ? "。附件不随草稿保存，登记时请重新选择" : ""));
    }

    /** The look-up alone, for a page with script that keeps the chosen files; nothing where nothing is found. */
    @PostMapping("/petitions/earlier")
    View look(Typed typed, @RequestParam(defaultValue = "LETTER") Channel channel, SignedIn me) {
        var page = page(me, channel, typed);
        var writers = new WritersForm(typed, page.counter()).read();
        var noted = new ParticularsForm(typed, page.counter(), intake.directory()).read(writers, page.today());
        var found = typed.ticked("sealed") ? List.<Earlier>of() : intake.earlier(writers, noted.numbers());
        return Page.of(templates.intakeEarlierFound(intake.asked(page.counter(), "", found, page.today(), 0, typed)));
    }

    private View answer(Receipt receipt, NewLetter letter) {
        return letter.sealed() ? atOnce(receipt) : onward(receipt);
    }

    private RegistrationPage page(SignedIn me, Channel channel, Typed typed) {
        var now = BeijingTime.now();
        return new RegistrationPage(
                me.body(),
                Counter.of(channel),
                intake.places(me.body().id()),
                intake.topics(),
                now.toLocalDate(),
                now.toLocalTime(),
                WritersForm.rows(typed),
                drafts.of(me.officer().id()),
                mailing.on());
    }

    private static View onward(Receipt receipt) {
        var joined = receipt.joined();
        return Onward.to(
                "/petitions/" + receipt.matter() + "/slip" + (joined == null ? "" : "/" + new MatterId(joined)),
                receipt.repeated()
                        ? "这份表单先前已经登记过，没有重复登记。手上如果是另一件，请选“登记下一件”重新填写"
                        : (joined == null ? "已登记，编号" : "已登记并入，编号") + receipt.number());
    }

    /** The clerk loses a sealed petition on saving: the slip is shown in the answer, this once. */
    private View atOnce(Receipt receipt) {
        return Page.of(templates.intakeSlip(slips.ofSealed(receipt)));
    }
}
