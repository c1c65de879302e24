package org.huiyin.handling;

import org.huiyin.procedure.Stage;

/** The stages of an objection. */
enum ObjectionStage implements Stage {
    RAISED("异议待答复", false),
    AGREED("已同意退回", true),
    INSISTED("不同意退回", true);

    private final String title;
    private final boolean last;

    ObjectionStage(String title, boolean last) {
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
