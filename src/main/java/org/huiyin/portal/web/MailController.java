package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.portal.Look;
import org.huiyin.portal.Post;
import org.huiyin.portal.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer wants no more mail about his matter. */
@Controller
class MailController {

    private final Templates templates;
    private final Telling telling;
    private final Post post;
    private final Turning turning;

    MailController(Templates templates, Telling telling, Post post, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.post = post;
        this.turning = turning;
    }

    @PostMapping("/progress/mail")
    View stop(Typed typed) {
        return switch (turning.look(typed)) {
            case Look.Found found -> stopped(found, typed);
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private View stopped(Look.Found found, Typed typed) {
        post.stop(found);
        return Page.of(templates.portalProgress(telling.of(found), typed, "以后不再为这件事给您发邮件。"));
    }
}
