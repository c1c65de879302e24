package org.huiyin.litigation;

import org.huiyin.procedure.Stage;

/** The stages of a letter about a lawsuit at the body that takes it. */
enum LitigationStage implements Stage {
    RECEIVED("收到", false),
    TAKEN_OVER("已接收（由该机关按自己的规定办理）", true),
    RECALLED("已被撤回", true);

    private final String title;
    private final boolean last;

    LitigationStage(String title, boolean last) {
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
