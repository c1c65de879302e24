package org.huiyin.intake;

import java.util.stream.Stream;

/** How far another system says a petition is. */
enum OutsideStage {
    /** The source has no stages: what it holds is past. */
    PAST(""),
    CLOSED("已办结"),
    TO_TRANSFER("待转送"),
    TO_ACCEPT("待受理"),
    IN_HAND("办理中");

    private final String title;

    OutsideStage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean open() {
        return this != PAST && this != CLOSED;
    }

    static OutsideStage of(Fields fields) {
        var word = fields.meaning(ImportField.STAGE);
        var stage = Stream.of(values())
                .filter(one -> one.title.equals(word))
                .findFirst()
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(ImportField.STAGE) + "不是待转送、待受理、办理中、已办结之一"));
        if ((stage == TO_ACCEPT || stage == IN_HAND)
                && fields.text(ImportField.HOLDER).isEmpty()) {
            throw new HistoryLine.Unfit("没有" + fields.label(ImportField.HOLDER));
        }
        return stage;
    }
}
