package org.huiyin.triage;

import org.huiyin.procedure.Stage;

/** The stages of what a superior wants to hear of. */
enum SuperiorStage implements Stage {
    PENDING("待向上级报结", false),
    REPORTED("已向上级报结", true),
    CARRIED("已随件移交", true);

    private final String title;
    private final boolean last;

    SuperiorStage(String title, boolean last) {
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
