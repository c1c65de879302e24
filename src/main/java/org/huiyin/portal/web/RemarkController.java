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
import org.huiyin.procedure.Remark;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer who does not rate says what he thinks of it. */
@Controller
class RemarkController {

    private final Templates templates;
    private final Telling telling;
    private final OwnActs own;
    private final Turning turning;

    RemarkController(Templates templates, Telling telling, OwnActs own, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.own = own;
        this.turning = turning;
    }

    @PostMapping("/progress/remark")
    View leave(Typed typed) {
        return switch (turning.look(typed)) {
            case Look.Found found -> leave(found, telling.of(found), typed);
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View leave(Look.Found found, Progress before, Typed typed) {
        var said = typed.text("said", "想说的话", Remark.WORDS_LIMIT);
        if (typed.failed()) {
            return Page.again(templates.portalProgress(before, typed, null));
        }
        if (!own.remark(found, said, Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))) {
            var page = templates.portalProgress(before, typed, "现在不能留言：还没有办完，或者已经留过三条。");
            return Page.of(page, HttpStatus.CONFLICT);
        }
        return turning.look(typed) instanceof Look.Found now
                ? Page.of(templates.portalProgress(telling.of(now), typed.without("said"), "谢谢您，留言已经记下，办理的单位看得到。"))
                : Page.again(templates.portalAsk(typed));
    }
}
