package org.huiyin.handling;

import java.time.LocalDate;

/** What the head sees before deciding: the opinion word for word, who submitted it and when. */
public record ApprovalPage(OpinionText text, String submittedBy, LocalDate submittedOn) {

    public String action() {
        return text.docket().page("approval");
    }
}
