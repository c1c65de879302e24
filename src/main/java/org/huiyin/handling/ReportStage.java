package org.huiyin.handling;

import org.huiyin.procedure.Stage;

/** The stages of a report on an assigned matter. */
enum ReportStage implements Stage {
    HANDED_IN("办结报告待审核", false),
    ACKNOWLEDGED("办结报告已认可", true),
    SENT_BACK("办结报告已退回", true);

    private final String title;
    private final boolean last;

    ReportStage(String title, boolean last) {
        this.title = title;
        this.last = last;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean last() {
        return last;
    }
}
