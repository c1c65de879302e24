package org.huiyin.triage;

import org.huiyin.procedure.Stage;

/** The stages of triage. */
enum TriageStage implements Stage {
    RECEIVED("待甄别", false),
    DIVIDING("正在分项", false),
    DIVIDED("已分项", true),
    TRANSFERRED("已转送", true),
    ASSIGNED("已交办", true),
    ANSWERED("已直接答复", true),
    DECLINED("不予受理", true),
    GUIDED("已引导", true),
    FILED("已存查", true),
    REFERRED("已移送", true),
    FOLDED("已并入", true),
    ANNULLED("已作废", true);

    private final String title;
    private final boolean last;

    TriageStage(String title, boolean last) {
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
