package org.huiyin.console.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.console.WriterDesk;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.registry.MatterId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 查看联系方式: who wrote, shown once, for a reason that is written down and shown to the writer. */
@Controller
class WriterController {

    private static final String PATH = "/matters/{matter}/writers/{writer}";

    private final Templates templates;
    private final WriterDesk desk;

    WriterController(Templates templates, WriterDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int writer, SignedIn me) {
        return Page.of(templates.consoleWriterAsked(desk.ask(matter, writer, me), Typed.nothing()));
    }

    @PostMapping(PATH)
    View open(@PathVariable MatterId matter, @PathVariable int writer, Typed typed, SignedIn me) {
        var page = desk.ask(matter, writer, me);
        var reason = page.known() ? "" : typed.line("reason", "查看的理由", 200);
        return typed.made("reason", () -> desk.open(matter, page, reason, me))
                .map(opened -> Page.of(templates.consoleWriter(page, opened)))
                .orElseGet(() -> Page.again(templates.consoleWriterAsked(page, typed)));
    }
}
