package org.huiyin.reports;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Statement;

/** What is done with a sealed original: it is handed on unopened. */
public sealed interface CoverAct extends Act {

    int LIMIT = 200;

    /** The original went to that body on the day of the act; {@code receipt}: who signed for it, or under which number. */
    record Forward(long body, String receipt) implements CoverAct {
        public Forward {
            receipt = Statement.of(receipt, LIMIT, "签收情况");
        }
    }
}
