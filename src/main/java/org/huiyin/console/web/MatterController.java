package org.huiyin.console.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.console.MatterDesk;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.MatterId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** 信访事项: everything of one matter on one page. */
@Controller
class MatterController {

    private final Templates templates;
    private final MatterDesk desk;

    MatterController(Templates templates, MatterDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/matters/{matter}")
    View show(@PathVariable MatterId matter, SignedIn me) {
        return Page.of(templates.consoleMatter(desk.of(matter, me)));
    }
}
