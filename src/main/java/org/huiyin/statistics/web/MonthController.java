package org.huiyin.statistics.web;

import gg.jte.generated.precompiled.Templates;
import java.time.YearMonth;
import java.util.List;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.statistics.MonthDesk;
import org.huiyin.statistics.MonthPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 月报: what came in during a month at the officer's body and those below it. */
@Controller
class MonthController {

    private final Templates templates;
    private final MonthDesk desk;

    MonthController(Templates templates, MonthDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(MonthPage.PATH)
    View show(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "") List<String> rule,
            SignedIn me) {
        var asked = month == null ? YearMonth.from(BeijingTime.today()) : month;
        return Page.of(templates.statisticsMonth(desk.of(asked, rule, me.body())));
    }
}
