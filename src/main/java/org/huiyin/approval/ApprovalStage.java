package org.huiyin.approval;

import org.huiyin.procedure.Stage;

/** The stages of an approval. */
enum ApprovalStage implements Stage {
    CHECKING("待核稿", false),
    SUBMITTED("待签发", false),
    SIGNED("已签发", true),
    RETURNED("已退回修改", true);

    private final String title;
    private final boolean last;

    ApprovalStage(String title, boolean last) {
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
