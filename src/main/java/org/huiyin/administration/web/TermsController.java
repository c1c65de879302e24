package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.administration.TermDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Term;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** 期限: every period of every procedure; a body may bind itself to less, never take more. */
@Controller
class TermsController {

    private final Templates templates;
    private final TermDesk desk;

    TermsController(Templates templates, TermDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/administration/terms")
    View all(SignedIn me) {
        return Page.of(templates.administrationTerms(desk.lines(me), me.body().shortName()));
    }

    @GetMapping("/administration/terms/{term}")
    View ask(@PathVariable String term, SignedIn me) {
        return Page.of(templates.administrationTerm(found(term), desk.bodies(me), Typed.nothing()));
    }

    @PostMapping("/administration/terms/{term}")
    View shorten(@PathVariable String term, Typed typed, SignedIn me) {
        var found = found(term);
        var bodies = desk.bodies(me);
        var body = typed.offered("body", "单位", bodies.keySet());
        var length = typed.number("length", "长度", 1, found.length());
        var since = typed.date("since", "从哪天起");
        if (since.filter(day -> day.isBefore(BeijingTime.today())).isPresent()) {
            typed.errors().add("since", "只能从今天或者以后起，已经起算的期限不变");
        }
        if (typed.failed()) {
            return Page.again(templates.administrationTerm(found, bodies, typed));
        }
        desk.shorten(found, Long.parseLong(body), length.orElseThrow(), since.orElseThrow(), me);
        return Onward.to(
                "/administration/terms",
                "“%s”已定为 %d %s"
                        .formatted(
                                found.title(),
                                length.orElseThrow(),
                                found.unit().title()));
    }

    private Term found(String code) {
        return desk.shortenable(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
