package org.huiyin.statistics.web;

import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.statistics.LedgerDesk;
import org.huiyin.statistics.LedgerPage;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 台账: the petitions of a period, on a page and as a sheet. */
@Controller
class LedgerController {

    private static final int LAST_PAGE = 200;

    private final Templates templates;
    private final LedgerDesk desk;

    LedgerController(Templates templates, LedgerDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(LedgerPage.PATH)
    View list(Typed typed, @RequestParam(defaultValue = "1") int page, SignedIn me) {
        var shown = templates.statisticsLedger(desk.page(typed, Math.clamp(page, 1, LAST_PAGE), me), typed);
        return typed.failed() ? Page.again(shown) : Page.of(shown);
    }

    @GetMapping(LedgerPage.PATH + "/sheet")
    View sheet(Typed typed, SignedIn me) {
        var sheet = desk.sheet(typed, me);
        if (sheet.isEmpty()) {
            return Page.again(templates.statisticsLedger(desk.page(typed, 1, me), typed));
        }
        var name = ContentDisposition.attachment()
                .filename(sheet.get().fileName(), StandardCharsets.UTF_8)
                .build();
        return (model, request, response) -> {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", name.toString());
            sheet.get().writeTo(response.getOutputStream());
        };
    }
}
