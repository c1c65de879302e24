package org.huiyin.handling;

import java.time.LocalDate;
import org.huiyin.desk.Docket;
import org.huiyin.handling.HandlingAct.Reply;

/** An opinion as it will be sent, but with masked names and without a number. */
public record OpinionText(Docket docket, String organ, LocalDate accepted, Reply reply, String reviewer) {

    public boolean several() {
        return reply.answers().size() > 1;
    }
}
