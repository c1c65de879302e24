package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import org.huiyin.administration.OfficerDesk;
import org.huiyin.administration.PostDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 岗位: given, and ended; the last holder of a capacity hands over in the same act. */
@Controller
class PostsController {

    private static final String ENDING = "/administration/officers/{officer}/posts/{post}";
    private static final String APPOINTMENT = "/administration/officers/{officer}/appointment";

    private final Templates templates;
    private final OfficerDesk officers;
    private final PostDesk posts;

    PostsController(Templates templates, OfficerDesk officers, PostDesk posts) {
        this.templates = templates;
        this.officers = officers;
        this.posts = posts;
    }

    @GetMapping(ENDING)
    View ending(@PathVariable long officer, @PathVariable String post, SignedIn me) {
        return Page.of(templates.administrationEnding(posts.ending(officer, post, me), Typed.nothing()));
    }

    @PostMapping(ENDING)
    View end(@PathVariable long officer, @PathVariable String post, Typed typed, SignedIn me) {
        var page = posts.ending(officer, post, me);
        var last = typed.date("last", "最后一天");
        last.ifPresent(day -> fits(day, page.post().since(), typed));
        var taker = typed.raw("taker").isEmpty()
                ? null
                : Long.valueOf(
                        "0" + typed.offered("taker", "接手的人", page.takers().keySet()));
        var ended = typed.made("taker", () -> {
            posts.end(page, last.orElseThrow(), taker, typed.ticked("given-up"), me);
            return true;
        });
        return ended.isPresent()
                ? Onward.to(page.officer().path(), "岗位“" + page.post().title() + "”到期日已记下")
                : Page.again(templates.administrationEnding(page, typed));
    }

    private static void fits(LocalDate last, LocalDate since, Typed typed) {
        if (last.isBefore(BeijingTime.today().minusDays(1))) {
            typed.errors().add("last", "最早写昨天（从今天起不再任职）：过去的日子里办的事都算数，不能倒填");
        } else if (last.isBefore(since)) {
            typed.errors().add("last", "不能早于到岗的日子");
        }
    }

    @GetMapping(APPOINTMENT)
    View ask(@PathVariable long officer, SignedIn me) {
        return Page.of(templates.administrationAppointment(
                officers.page(officer, me), officers.bodies(me), officers.capacities(), Typed.nothing()));
    }

    @PostMapping(APPOINTMENT)
    View appoint(@PathVariable long officer, Typed typed, SignedIn me) {
        var page = officers.page(officer, me);
        var body = typed.offered("body", "单位", officers.bodies(me).keySet());
        var capacity = typed.offered("capacity", "岗位", officers.capacities().keySet());
        var since = typed.date("since", "从哪天起");
        var until = typed.optionalDate("until", "到哪天止");
        since.filter(day -> day.isBefore(BeijingTime.today()))
                .ifPresent(early -> typed.errors().add("since", "从今天或者以后起"));
        until.filter(last -> since.filter(last::isBefore).isPresent())
                .ifPresent(early -> typed.errors().add("until", "不能早于开始的日子"));
        var made = typed.made("capacity", () -> {
            posts.appoint(
                    page,
                    Long.parseLong(body),
                    Capacity.valueOf(capacity),
                    since.orElseThrow(),
                    until.orElse(null),
                    me);
            return true;
        });
        return made.isPresent()
                ? Onward.to(page.path(), "岗位已增加")
                : Page.again(
                        templates.administrationAppointment(page, officers.bodies(me), officers.capacities(), typed));
    }
}
