package org.huiyin.console;

import org.huiyin.desk.Heading;
import org.huiyin.identity.MaskedWriter;

/** The page on which a reason is asked before a writer's identity is opened; {@code known}: no other reason is needed. */
public record WriterPage(Heading heading, MaskedWriter writer, boolean known) {

    public String action() {
        return heading.path() + "/writers/" + writer.no();
    }
}
