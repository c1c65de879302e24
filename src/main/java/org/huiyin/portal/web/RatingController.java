package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.Score;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.portal.Progress;
import org.huiyin.portal.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer says how he was served. */
@Controller
class RatingController {

    private final Templates templates;
    private final Telling telling;
    private final OwnActs own;
    private final Turning turning;

    RatingController(Templates templates, Telling telling, OwnActs own, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.own = own;
        this.turning = turning;
    }

    @PostMapping("/progress/rating")
    View rate(Typed typed) {
        return switch (turning.look(typed)) {
            case Look.Found found -> rate(found, telling.of(found), typed);
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View rate(Look.Found found, Progress before, Typed typed) {
        var score = typed.choice("score", "满意不满意", Score.class);
        var remark = typed.optionalText("remark", "想说的话", 500).orElse("");
        var rate = typed.made("remark", () -> new Rate(score.orElseThrow(), remark));
        if (rate.isEmpty()) {
            return Page.again(templates.portalProgress(before, typed, null));
        }
        return own.perform(found, rate.get(), Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))
                ? after(typed, "谢谢您，评价已经记下。")
                : already(before, typed);
    }

    private View already(Progress before, Typed typed) {
        var page = templates.portalProgress(before, typed, "现在不能评价：每件在答复送达后评价一次，三十天内有效，评价后不能更改。");
        return Page.of(page, HttpStatus.CONFLICT);
    }

    private View after(Typed typed, String said) {
        return turning.look(typed) instanceof Look.Found now
                ? Page.of(templates.portalProgress(telling.of(now), typed, said))
                : Page.again(templates.portalAsk(typed));
    }
}
