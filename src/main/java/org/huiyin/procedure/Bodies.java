package org.huiyin.procedure;

import java.util.List;

/** What the directory says of bodies. */
public interface Bodies {

    /** Where nothing is known of them. */
    Bodies ALIKE = new Bodies() {
        @Override
        public ProcedureName track(long body) {
            return ProcedureName.HANDLING;
        }

        @Override
        public boolean takesReports(long body) {
            return false;
        }

        @Override
        public boolean within(long body, long above) {
            return body == above;
        }

        @Override
        public List<Long> ledBy(long officer) {
            return List.of();
        }
    };

    /** The procedure that opens where a matter is transferred. */
    ProcedureName track(long body);

    /** A discipline body, or competent by 干部管理权限. */
    boolean takesReports(long body);

    /** Whether it is that body or stands under it. */
    boolean within(long body, long above);

    /** The bodies an officer leads today. */
    List<Long> ledBy(long officer);
}
