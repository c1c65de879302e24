package org.huiyin.triage.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.triage.SealedPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The plain page after a matter was sealed: nothing of it is named. */
@Controller
class SealedController {

    private final Templates templates;

    SealedController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping(SealedPages.DONE)
    View show() {
        return Page.of(templates.triageSealed());
    }
}
