package org.huiyin.portal.web;

import java.util.UUID;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Score;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer says how he was served. */
@Controller
class RatingController {

    private final OwnPage page;
    private final OwnActs own;

    RatingController(OwnPage page, OwnActs own) {
        this.page = page;
        this.own = own;
    }

    @PostMapping("/progress/rating")
    View rate(Typed typed) {
        return page.open(typed, found -> rate(found, typed));
    }

    private View rate(Look.Found found, Typed typed) {
        return typed.choice("rated", "评价的单位", Rated.class)
                .map(rated -> rate(found, rated, typed))
                .orElseGet(() -> page.wrong(found, typed));
    }

    /** Both can be rated on one page, so that the fields of each bear its name. */
    private View rate(Look.Found found, Rated rated, Typed typed) {
        var said = rated + "-remark";
        var score = typed.choice(rated + "-score", "满意不满意", Score.class);
        var remark = typed.optionalText(said, "想说的话", Rating.WORDS_LIMIT).orElse("");
        var rating = typed.made(said, () -> OwnActs.rating(rated, score.orElseThrow(), remark));
        if (rating.isEmpty()) {
            return page.wrong(found, typed);
        }
        return own.rate(found, rating.get(), Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))
                ? page.anew(typed.without(said).without(rated + "-score"), "谢谢您，评价已经记下。评价期满以前，被评价的单位看不到。")
                : page.refused(found, typed, "现在不能评价：每个单位评价一次，三十天内有效，评价后不能更改。");
    }
}
