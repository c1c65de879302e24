package org.huiyin.litigation;

import org.huiyin.procedure.Act;
import org.huiyin.procedure.Statement;

/** What such a body does in this system: it says that it has it. All else goes by its own rules. */
public sealed interface LitigationAct extends Act {

    int LIMIT = 200;

    /** {@code number}: under which number the body keeps it, where it tells; {@code unit}: which of its departments has it. */
    record TakeOver(String number, String unit) implements LitigationAct {
        public TakeOver {
            number = Statement.orNothing(number, LIMIT, "接收编号");
            unit = Statement.orNothing(unit, LIMIT, "接收部门");
        }
    }
}
