package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.administration.OfficerDesk;
import org.huiyin.administration.OfficerPage;
import org.huiyin.administration.PostDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 授权代办、授权代批: for a dated period a deputy holds the posts of somebody who is away, or who delegates his power to sign. */
@Controller
class DeputyController {

    private static final String PATH = "/administration/officers/{officer}/deputy";

    private final Templates templates;
    private final OfficerDesk officers;
    private final PostDesk posts;

    DeputyController(Templates templates, OfficerDesk officers, PostDesk posts) {
        this.templates = templates;
        this.officers = officers;
        this.posts = posts;
    }

    @GetMapping(PATH)
    View ask(@PathVariable long officer, SignedIn me) {
        var page = officers.page(officer, me);
        return Page.of(templates.administrationDeputy(page, posts.deputies(page, me), Typed.nothing()));
    }

    @PostMapping(PATH)
    View delegate(@PathVariable long officer, Typed typed, SignedIn me) {
        var page = officers.page(officer, me);
        var deputies = posts.deputies(page, me);
        var chosen = page.standing().stream()
                .filter(post -> typed.all("posts").contains(post.key().toString()))
                .toList();
        if (chosen.isEmpty()) {
            typed.errors().add("posts", "请至少选一个要代办的岗位");
        }
        var deputy = typed.offered("deputy", "代办人", deputies.keySet());
        var since = typed.date("since", "从哪天起");
        var until = typed.date("until", "到哪天止");
        since.filter(day -> day.isBefore(BeijingTime.today()))
                .ifPresent(early -> typed.errors().add("since", "从今天或者以后起"));
        until.filter(last -> since.filter(last::isBefore).isPresent())
                .ifPresent(early -> typed.errors().add("until", "不能早于开始的日子"));
        var basis = typed.optionalLine("basis", "授权的依据", 100);
        var made = typed.made("basis", () -> {
            posts.delegate(
                    page,
                    chosen,
                    Long.parseLong(deputy),
                    since.orElseThrow(),
                    until.orElseThrow(),
                    basis.orElse(null),
                    me);
            return true;
        });
        return made.isPresent() ? onward(page) : Page.again(templates.administrationDeputy(page, deputies, typed));
    }

    private static View onward(OfficerPage page) {
        return Onward.to(page.path(), "代办已记下，到期自动结束");
    }
}
