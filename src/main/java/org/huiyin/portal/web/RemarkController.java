package org.huiyin.portal.web;

import java.util.UUID;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.procedure.Remark;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer who does not rate says what he thinks of it. */
@Controller
class RemarkController {

    private final OwnPage page;
    private final OwnActs own;

    RemarkController(OwnPage page, OwnActs own) {
        this.page = page;
        this.own = own;
    }

    @PostMapping("/progress/remark")
    View leave(Typed typed) {
        return page.open(typed, found -> leave(found, typed));
    }

    private View leave(Look.Found found, Typed typed) {
        var said = typed.text("said", "想说的话", Remark.WORDS_LIMIT);
        if (typed.failed()) {
            return page.wrong(found, typed);
        }
        return own.remark(found, said, Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))
                ? page.anew(typed.without("said"), "谢谢您，留言已经记下，办理的单位看得到。")
                : page.refused(found, typed, "现在不能留言：还没有办完，或者已经留过三条。");
    }
}
