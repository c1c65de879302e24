package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.portal.Progress;
import org.huiyin.portal.Telling;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Score;
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
        return typed.choice("rated", "评价的单位", Rated.class)
                .map(rated -> rate(found, before, rated, typed))
                .orElseGet(() -> Page.again(templates.portalProgress(before, typed, null)));
    }

    /** Both can be rated on one page, so that the fields of each bear its name. */
    private View rate(Look.Found found, Progress before, Rated rated, Typed typed) {
        var said = rated + "-remark";
        var score = typed.choice(rated + "-score", "满意不满意", Score.class);
        var remark = typed.optionalText(said, "想说的话", Rating.WORDS_LIMIT).orElse("");
        var rating = typed.made(said, () -> OwnActs.rating(rated, score.orElseThrow(), remark));
        if (rating.isEmpty()) {
            return Page.again(templates.portalProgress(before, typed, null));
        }
        return own.rate(found, rating.get(), Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))
                ? after(typed.without(said).without(rated + "-score"))
                : already(before, typed);
    }

    private View already(Progress before, Typed typed) {
        var page = templates.portalProgress(before, typed, "现在不能评价：每个单位评价一次，三十天内有效，评价后不能更改。");
        return Page.of(page, HttpStatus.CONFLICT);
    }

    private View after(Typed typed) {
        return turning.look(typed) instanceof Look.Found now
                ? Page.of(templates.portalProgress(telling.of(now), typed, "谢谢您，评价已经记下。评价期满以前，被评价的单位看不到。"))
                : Page.again(templates.portalAsk(typed));
    }
}
