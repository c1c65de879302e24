package org.huiyin.intake.web;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.intake.CoverEntry;
import org.huiyin.intake.IntakeDesk;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Channel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 封面登记: a clerk registers an envelope that may not be opened here. */
@Controller
class CoverController {

    private final Templates templates;
    private final IntakeDesk intake;
    private final Slips slips;

    CoverController(Templates templates, IntakeDesk intake, Slips slips) {
        this.templates = templates;
        this.intake = intake;
        this.slips = slips;
    }

    @GetMapping("/petitions/cover")
    View ask(SignedIn me) {
        var above = above(me);
        var proposed = new LinkedHashMap<String, String>();
        proposed.put("channel", Channel.LETTER.name());
        proposed.put("received", ChineseDate.full(BeijingTime.today()));
        above.keySet().stream().findFirst().ifPresent(nearest -> proposed.put("to", nearest));
        return Page.of(templates.intakeCover(above, Typed.of(proposed)));
    }

    @PostMapping("/petitions/cover")
    View register(Typed typed, SignedIn me) {
        var above = above(me);
        var channel = typed.choice("channel", "怎样来的", Channel.class);
        var received = typed.date("received", "收到日期");
        received.filter(BeijingTime.today()::isBefore)
                .ifPresent(late -> typed.errors().add("received", "收到日期不能晚于今天"));
        var to = typed.offered("to", "送往的机关", above.keySet());
        var entry = typed.made(
                "channel",
                () -> new CoverEntry(
                        channel.orElseThrow(), me.body(), intake.directory().body(Long.parseLong(to))));
        if (entry.isEmpty()) {
            return Page.again(templates.intakeCover(above, typed));
        }
        var request = typed.request().orElseGet(UUID::randomUUID);
        var day = received.orElseGet(BeijingTime::today);
        var occasion = me.occasion(Capacity.REGISTRAR, BeijingTime.on(day), request);
        var receipt = intake.receipt(request).orElseGet(() -> intake.register(entry.get(), occasion));
        return Page.of(templates.intakeSlip(slips.ofSealed(receipt)));
    }

    /** The bodies above to which an unopened letter can go. Id to name. */
    private Map<String, String> above(SignedIn me) {
        var bodies = new LinkedHashMap<String, String>();
        LocalDate today = BeijingTime.today();
        intake.directory()
                .reportsAbove(me.body().id(), today)
                .forEach(body -> bodies.put(Long.toString(body.id()), body.name()));
        return bodies;
    }
}
