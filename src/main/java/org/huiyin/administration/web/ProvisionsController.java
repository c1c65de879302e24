package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Map;
import org.huiyin.administration.ProvisionDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Provision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 可以引用的条文: seen and added to; a later rule is a new one, which takes the place of the old from a day on. */
@Controller
class ProvisionsController {

    private static final String ALL = "/administration/articles";
    private static final String NEW = "/administration/new-article";

    private final Templates templates;
    private final ProvisionDesk desk;

    ProvisionsController(Templates templates, ProvisionDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(ALL)
    View all() {
        return Page.of(templates.administrationArticles(desk.all(), BeijingTime.today()));
    }

    @GetMapping(NEW)
    View ask() {
        var known = Map.of("law", "《信访工作条例》", "short", "条例", "since", ChineseDate.full(BeijingTime.today()));
        return page(Typed.of(known), false);
    }

    @PostMapping(NEW)
    View add(Typed typed, SignedIn me) {
        var law = typed.line("law", "名称", 60);
        if (!law.isEmpty() && !law.matches("《.+》")) {
            typed.errors().add("law", "名称要带书名号，如《信访工作条例》");
        }
        var brief = typed.line("short", "简称", 20);
        var number = typed.number("number", "第几条", 1, 9999);
        var item = typed.raw("item").isBlank()
                ? 0
                : typed.number("item", "第几项", 1, 99).orElse(0);
        var gist = typed.text("gist", "大意", 300);
        var uses = desk.uses().keySet().stream()
                .filter(typed.all("uses")::contains)
                .map(Provision.Use::valueOf)
                .toList();
        if (uses.isEmpty()) {
            typed.errors().add("uses", "请至少选一种文书");
        }
        var since = typed.date("since", "从哪天起施行");
        var replaced = typed.raw("replaces").isEmpty()
                ? null
                : desk.one(typed.raw("replaces")).orElse(null);
        var made = typed.made("since", () -> {
            desk.add(
                    new Provision(
                            0,
                            law,
                            brief,
                            number.orElseThrow(),
                            item,
                            gist,
                            uses,
                            since.orElseThrow(),
                            null,
                            typed.ticked("verified")),
                    replaced,
                    me);
            return true;
        });
        return made.isPresent() ? Onward.to(ALL, "条文已加进表里，施行之日起可以引用") : page(typed, true);
    }

    private View page(Typed typed, boolean again) {
        var page = templates.administrationArticle(desk.uses(), desk.replaceable(), typed);
        return again ? Page.again(page) : Page.of(page);
    }
}
