package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.administration.CalendarDesk;
import org.huiyin.calendar.Arrangement;
import org.huiyin.calendar.ArrangementRefused;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** 工作日历: which years are loaded, and the announced days of a year, loaded while everything runs. */
@Controller
class CalendarController {

    private final Templates templates;
    private final CalendarDesk desk;

    CalendarController(Templates templates, CalendarDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/administration/calendar")
    View years() {
        return Page.of(templates.administrationCalendar(desk.years(), desk.unannounced()));
    }

    @GetMapping("/administration/calendar/years/{year}")
    View year(@PathVariable int year) {
        return Page.of(templates.administrationYear(
                desk.year(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
    }

    @GetMapping("/administration/calendar/load")
    View ask(@RequestParam(required = false) @Nullable Integer year) {
        return Page.of(templates.administrationCalendarLoad(
                Typed.nothing(), year == null ? BeijingTime.today().getYear() + 1 : year));
    }

    /** First shows what would be loaded; loads it when that page is sent. */
    @PostMapping("/administration/calendar/load")
    View load(Typed typed, SignedIn me, @RequestParam(required = false) @Nullable MultipartFile file) {
        var read = new ArrangementForm(typed).read(file);
        if (read.isEmpty()) {
            return again(typed);
        }
        var year = read.get();
        if (!typed.raw("step").equals("send")) {
            return Page.of(templates.administrationCalendarCheck(year, desk.lacking(year), typed));
        }
        return sent(year, typed, me);
    }

    private View sent(Arrangement year, Typed typed, SignedIn me) {
        try {
            desk.load(year, me);
        } catch (ArrangementRefused refused) {
            typed.errors().add("source", String.valueOf(refused.getMessage()));
            return again(typed);
        }
        return Onward.to("/administration/calendar", "%d年的放假安排已启用，以后起算的期限按它计算".formatted(year.year()));
    }

    private View again(Typed typed) {
        return Page.again(
                templates.administrationCalendarLoad(typed, BeijingTime.today().getYear() + 1));
    }
}
