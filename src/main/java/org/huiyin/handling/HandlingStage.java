package org.huiyin.handling;

import org.huiyin.procedure.Stage;

/** The stages of handling. */
enum HandlingStage implements Stage {
    RECEIVED("待受理", false),
    UNDER_HANDLING("办理中", false),
    PERFORMING("依法履职中", false),
    REPLIED("已出具处理意见，待送达", false),
    SERVED("已答复并送达", true),
    PERFORMED("已作履职答复", true),
    DIRECTED("已告知法定途径", true),
    RETURNED("已退回", true),
    RECALLED("已被撤回", true);

    private final String title;
    private final boolean last;

    HandlingStage(String title, boolean last) {
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
