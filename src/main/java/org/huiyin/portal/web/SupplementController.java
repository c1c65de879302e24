package org.huiyin.portal.web;

import java.util.UUID;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Source;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer adds what he forgot, until he is answered. */
@Controller
class SupplementController {

    private final OwnPage page;
    private final OwnActs own;

    SupplementController(OwnPage page, OwnActs own) {
        this.page = page;
        this.own = own;
    }

    @PostMapping("/progress/supplement")
    View add(Typed typed) {
        return page.open(typed, found -> add(found, typed));
    }

    private View add(Look.Found found, Typed typed) {
        var text = typed.text("more", "补充的情况", 4_000);
        var supplement = typed.made("more", () -> new Supplement(text));
        if (supplement.isEmpty()) {
            return page.wrong(found, typed);
        }
        return own.supplement(
                        found, supplement.get(), Source.PORTAL, typed.request().orElseGet(UUID::randomUUID))
                ? page.anew(typed.without("more"), "补充的情况已经交给办理的单位。")
                : page.refused(found, typed, "现在不能补充：已经答复，或者还没有转到办理的单位。有新的情况，请再反映一次。");
    }
}
