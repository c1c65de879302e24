package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import java.util.Set;
import org.huiyin.administration.SigningDesk;
import org.huiyin.administration.SigningLine;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.SigningChanges;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** 签发和核稿: who signs which act at a body, and whether a checker passes it on first. */
@Controller
class SigningController {

    private final Templates templates;
    private final SigningDesk desk;

    SigningController(Templates templates, SigningDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/administration/signing")
    View all(SignedIn me) {
        return Page.of(templates.administrationSigning(desk.lines(me), me.body().shortName()));
    }

    @GetMapping("/administration/signing/{act}")
    View ask(@PathVariable String act, SignedIn me) {
        var known = Map.of("signer", "HEAD", "checked", "no", "since", ChineseDate.full(BeijingTime.today()));
        return Page.of(templates.administrationSigners(line(act, me), desk.bodies(me), Typed.of(known)));
    }

    @PostMapping("/administration/signing/{act}")
    View lay(@PathVariable String act, Typed typed, SignedIn me) {
        var line = line(act, me);
        var bodies = desk.bodies(me);
        var body = typed.offered("body", "单位", bodies.keySet());
        var signer = typed.offered("signer", "由谁签发", line.headOnly() ? Set.of("HEAD") : Set.of("HEAD", "DEPUTY_HEAD"));
        var checked = typed.offered("checked", "先核稿吗", Set.of("yes", "no"));
        var since = typed.date("since", "从哪天起");
        var basis = typed.optionalLine("basis", "依据", 100);
        if (since.filter(day -> day.isBefore(BeijingTime.today())).isPresent()) {
            typed.errors().add("since", "只能从今天或者以后起，已经送审的不变");
        }
        if (checked.equals("yes") && !body.isEmpty() && !desk.hasChecker(Long.parseLong(body))) {
            typed.errors().add("checked", "这个单位还没有核稿人，请先在“人员”里给它安排");
        }
        if (typed.failed()) {
            return Page.again(templates.administrationSigners(line, bodies, typed));
        }
        var set = new SigningChanges.Set(
                Long.parseLong(body),
                act,
                signer.equals("DEPUTY_HEAD"),
                checked.equals("yes"),
                since.orElseThrow(),
                basis.orElse(null));
        desk.lay(line, set, me);
        return Onward.to("/administration/signing", "“" + line.title() + "”的签发和核稿已定下");
    }

    private SigningLine line(String act, SignedIn me) {
        return desk.line(act, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
