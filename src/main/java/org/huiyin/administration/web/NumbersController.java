package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.huiyin.administration.NumberDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 接续编号: the last number of the older register, series by series. */
@Controller
class NumbersController {

    private static final String HOME = "/administration/numbers";
    private static final int FIRST_YEAR = 2000;
    private static final int MOST = 9_999_999;

    private final Templates templates;
    private final NumberDesk desk;

    NumbersController(Templates templates, NumberDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(HOME)
    View all(SignedIn me) {
        return Page.of(page(Typed.nothing(), me));
    }

    @PostMapping(HOME)
    View set(Typed typed, SignedIn me) {
        var body = typed.offered("body", "单位", desk.bodies(me).keySet());
        var series = typed.offered("series", "编号系列", desk.series().keySet());
        var year = typed.number("year", "年份", FIRST_YEAR, BeijingTime.today().getYear());
        var last = typed.number("last", "最后一个号", 1, MOST);
        var next = typed.made(
                "last", () -> desk.set(Long.parseLong(body), series, year.orElseThrow(), last.orElseThrow(), me));
        return next.<View>map(number -> Onward.to(HOME, "记下了，下一个编号是 " + number))
                .orElseGet(() -> Page.again(page(typed, me)));
    }

    private JteModel page(Typed typed, SignedIn me) {
        return templates.administrationNumbers(
                desk.lines(me),
                desk.bodies(me),
                desk.series(),
                BeijingTime.today().getYear(),
                typed);
    }
}
