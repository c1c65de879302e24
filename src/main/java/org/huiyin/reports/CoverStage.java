package org.huiyin.reports;

import org.huiyin.procedure.Stage;

/** The stages of a cover entry. */
enum CoverStage implements Stage {
    KEPT("原件密封，待送上一级", false),
    FORWARDED("原件已送上一级", true);

    private final String title;
    private final boolean last;

    CoverStage(String title, boolean last) {
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
