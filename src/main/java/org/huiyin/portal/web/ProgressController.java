package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.portal.Look;
import org.huiyin.portal.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** How far it is, by number and query code; neither ever stands in an address. */
@Controller
class ProgressController {

    private final Templates templates;
    private final Telling telling;
    private final Turning turning;

    ProgressController(Templates templates, Telling telling, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.turning = turning;
    }

    @GetMapping("/progress")
    View ask() {
        return Page.of(templates.portalAsk(Typed.nothing()));
    }

    @PostMapping("/progress")
    View show(Typed typed) {
        return switch (turning.look(typed)) {
            case Look.Found found -> Page.of(templates.portalProgress(telling.of(found), typed, null));
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }
}
