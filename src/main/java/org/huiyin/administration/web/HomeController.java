package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.huiyin.administration.CalendarDesk;
import org.huiyin.administration.LogDesk;
import org.huiyin.administration.StaffDesk;
import org.huiyin.administration.StaffLine;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.ReferenceLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 管理: what needs an administrator now, and where everything is; who works where; what was changed. */
@Controller("administrationHome")
class HomeController {

    private static final int LAST_PAGE = 1000;

    private final Templates templates;
    private final CalendarDesk calendar;
    private final StaffDesk staff;
    private final LogDesk log;

    HomeController(Templates templates, CalendarDesk calendar, StaffDesk staff, LogDesk log) {
        this.templates = templates;
        this.calendar = calendar;
        this.staff = staff;
        this.log = log;
    }

    @GetMapping("/administration")
    View home(SignedIn me) {
        return Page.of(templates.administrationHome(calendar.unannounced(), vacant(me)));
    }

    private List<StaffLine> vacant(SignedIn me) {
        return staff.lines(me).stream().filter(StaffLine::vacant).toList();
    }

    @GetMapping("/administration/staff")
    View staff(SignedIn me) {
        return Page.of(templates.administrationStaff(staff.lines(me)));
    }

    @GetMapping("/administration/log")
    View log(@RequestParam(defaultValue = "1") int page, SignedIn me) {
        var shown = Math.clamp(page, 1, LAST_PAGE);
        var lines = log.lines(shown, me);
        return Page.of(templates.administrationLog(
                lines.stream().limit(ReferenceLog.PAGE).toList(), shown, lines.size() > ReferenceLog.PAGE));
    }
}
