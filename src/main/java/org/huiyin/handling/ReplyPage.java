package org.huiyin.handling;

import org.huiyin.handling.HandlingAct.Reply;

/** What is shown before an opinion is issued: what the head signed, word for word. */
public record ReplyPage(OpinionText text) {

    public String action() {
        return text.docket().page("reply");
    }

    /** The act that was approved; no other may be performed. */
    public Reply approved() {
        return text.reply();
    }
}
