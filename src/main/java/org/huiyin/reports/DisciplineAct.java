package org.huiyin.reports;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Statement;

/** What such a body does in this system: it says that it has it. All else goes by its own rules. */
public sealed interface DisciplineAct extends Act {

    int LIMIT = 200;

    /** {@code number}: under which number the body keeps it, where it tells. */
    String number();

    /** Which of its departments has it, where it tells. */
    String unit();

    /** A letter that is not sealed. */
    record TakeOver(String number, String unit) implements DisciplineAct {
        public TakeOver {
            number = Statement.orNothing(number, LIMIT, "接收编号");
            unit = Statement.orNothing(unit, LIMIT, "接收部门");
        }
    }

    /** A report on an official, sealed. */
    record TakeReportOver(String number, String unit) implements DisciplineAct {
        public TakeReportOver {
            number = Statement.orNothing(number, LIMIT, "接收编号");
            unit = Statement.orNothing(unit, LIMIT, "接收部门");
        }
    }
}
