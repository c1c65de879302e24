package org.huiyin.intake.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.MatterId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The slip of a letter just registered: number, query code, what comes next. */
@Controller
class SlipController {

    private final Templates templates;
    private final Slips slips;

    SlipController(Templates templates, Slips slips) {
        this.templates = templates;
        this.slips = slips;
    }

    @GetMapping("/petitions/{matter}/slip")
    View show(@PathVariable MatterId matter, SignedIn me) {
        return Page.of(templates.intakeSlip(slips.of(matter, me)));
    }

    @GetMapping("/petitions/{matter}/slip/{petition}")
    View joined(@PathVariable MatterId matter, @PathVariable MatterId petition, SignedIn me) {
        return Page.of(templates.intakeSlip(slips.of(matter, petition, me)));
    }
}
