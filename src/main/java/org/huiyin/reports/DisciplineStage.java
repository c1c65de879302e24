package org.huiyin.reports;

import org.huiyin.procedure.Stage;

/** The stages of a report at the body that takes it. */
enum DisciplineStage implements Stage {
    RECEIVED("收到", false),
    TAKEN_OVER("已接收（由该机关按自己的规定办理）", true),
    RECALLED("已被撤回", true);

    private final String title;
    private final boolean last;

    DisciplineStage(String title, boolean last) {
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
