package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** How far it is, by number and query code; neither ever stands in an address. */
@Controller
class ProgressController {

    private final Templates templates;
    private final OwnPage page;

    ProgressController(Templates templates, OwnPage page) {
        this.templates = templates;
        this.page = page;
    }

    @GetMapping("/progress")
    View ask() {
        return Page.of(templates.portalAsk(Typed.nothing()));
    }

    @PostMapping("/progress")
    View show(Typed typed) {
        return page.open(typed, found -> page.shown(found, typed, null));
    }
}
