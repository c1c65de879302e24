package org.huiyin.intake;

import org.huiyin.procedure.Stage;

/** The stages of imported history. */
enum HistoryStage implements Stage {
    RECORDED("已录入（来源未载答复）", false),
    ANSWERED("来源载明已答复", true),
    CONCLUDED("来源载明已办结", true);

    private final String title;
    private final boolean last;

    HistoryStage(String title, boolean last) {
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
