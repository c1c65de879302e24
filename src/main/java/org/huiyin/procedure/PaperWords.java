package org.huiyin.procedure;

import java.util.List;

/** The words of a row about papers (文书). */
sealed interface PaperWords permits Row {

    Row with(Column column);

    record Issues(List<Paper> papers) implements Column {}

    record Serves() implements Column {}

    default Row issues(Paper... papers) {
        return with(new Issues(List.of(papers)));
    }

    /** Records that a paper reached the writer; the act is a {@link Serving}, and proves it by a paper of its own. */
    default Row serves() {
        return with(new Serves())
                .provided("送达方式要求的签收、见证或者凭据齐全", "请按所选的送达方式补齐。", Serving::evidenced)
                .issues(Paper.PROOF_OF_SERVICE);
    }
}
