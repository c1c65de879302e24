package org.huiyin.statistics.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.statistics.ExportsDesk;
import org.huiyin.statistics.ExportsPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 导出记录: who carried what out of the officer's own body. */
@Controller
class ExportsController {

    private static final int LAST_PAGE = 200;

    private final Templates templates;
    private final ExportsDesk desk;

    ExportsController(Templates templates, ExportsDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(ExportsPage.PATH)
    View list(@RequestParam(defaultValue = "1") int page, SignedIn me) {
        return Page.of(templates.statisticsExports(desk.page(Math.clamp(page, 1, LAST_PAGE), me)));
    }
}
