package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.portal.Progress;
import org.huiyin.portal.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer adds what he forgot, until he is answered. */
@Controller
class SupplementController {

    private final Templates templates;
    private final Telling telling;
    private final OwnActs own;
    private final Turning turning;

    SupplementController(Templates templates, Telling telling, OwnActs own, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.own = own;
        this.turning = turning;
    }

    @PostMapping("/progress/supplement")
    View add(Typed typed) {
        return switch (turning.look(typed)) {
            case Look.Found found -> add(found, telling.of(found), typed);
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View add(Look.Found found, Progress before, Typed typed) {
        var text = typed.text("more", "补充的情况", 4_000);
        var supplement = typed.made("more", () -> new Supplement(text));
        if (supplement.isEmpty()) {
            return Page.again(templates.portalProgress(before, typed, null));
        }
        if (!own.supplement(
                found, supplement.get(), Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))) {
            var page = templates.portalProgress(before, typed, "现在不能补充：已经答复，或者还没有转到办理的单位。有新的情况，请再反映一次。");
            return Page.of(page, HttpStatus.CONFLICT);
        }
        return turning.look(typed) instanceof Look.Found now
                ? Page.of(templates.portalProgress(telling.of(now), typed.without("more"), "补充的情况已经交给办理的单位。"))
                : Page.again(templates.portalAsk(typed));
    }
}
