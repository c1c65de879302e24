package org.huiyin.intake.web;

import java.util.UUID;
import org.huiyin.desk.Onward;
import org.huiyin.desk.SignedIn;
import org.huiyin.intake.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An officer deletes a draft of his own. */
@Controller
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/petitions/drafts/{form}/removal")
    View remove(@PathVariable UUID form, SignedIn me) {
        drafts.remove(me.officer().id(), form);
        return Onward.to("/petitions/new", "草稿已删去");
    }
}
