package org.huiyin.triage;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Statement;

/** What is done towards the superior who sent a letter down with a date. */
public sealed interface SuperiorAct extends Act {

    /** Reports the result upward, under the report's own number; it occurred on the day it was sent. */
    record ReportUp(String number, String result) implements SuperiorAct {
        public ReportUp {
            number = Statement.of(number, 60, "报结文号");
            result = Statement.of(result, 2_000, "报结的内容");
        }
    }
}
