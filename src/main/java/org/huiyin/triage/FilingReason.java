package org.huiyin.triage;

/** Why a petition may be kept without being handled (存查): a closed list, the first filed with practice [P]. */
public enum FilingReason {
    NO_DEMAND("没有可以辨认的诉求"),
    ALREADY_HANDLED("同一事项正在办理，已并入"),
    FINAL("已经复核终结或者依法终结，终结意见已送达"),
    GREETINGS("祝贺、感谢，已经答复"),
    MISDIRECTED("广告、误投的私人信件");

    private final String title;

    FilingReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
