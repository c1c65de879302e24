package org.huiyin.portal.web;

import org.huiyin.desk.Typed;
import org.huiyin.portal.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The writer wants no more mail about his matter. */
@Controller
class MailController {

    private final OwnPage page;
    private final Post post;

    MailController(OwnPage page, Post post) {
        this.page = page;
        this.post = post;
    }

    @PostMapping("/progress/mail")
    View stop(Typed typed) {
        return page.open(typed, found -> {
            post.stop(found);
            return page.shown(found, typed, "以后不再为这件事给您发邮件。");
        });
    }
}
