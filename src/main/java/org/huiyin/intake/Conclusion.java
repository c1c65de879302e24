package org.huiyin.intake;

import java.util.stream.Stream;
import org.huiyin.procedure.Paper;

/** How another system says a petition ended, and by which paper. */
public enum Conclusion {
    ANSWERED_AT_ONCE("直接答复", Paper.DIRECT_REPLY),
    DECLINED("不予受理", Paper.DECLINE_NOTICE),
    GUIDED("引导", Paper.GUIDANCE),
    FILED("存查", Paper.FILING_NOTE),
    DIRECTED("告知法定途径", Paper.ROUTE_NOTICE),
    PERFORMED("履职答复", Paper.DUTY_REPLY),
    OPINION("处理意见", Paper.OPINION);

    private final String title;
    private final Paper paper;

    Conclusion(String title, Paper paper) {
        this.title = title;
        this.paper = paper;
    }

    public String title() {
        return title;
    }

    Paper paper() {
        return paper;
    }

    static Conclusion of(Fields fields) {
        var word = fields.meaning(ImportField.CLOSED_HOW);
        return Stream.of(values())
                .filter(one -> one.title.equals(word))
                .findFirst()
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(ImportField.CLOSED_HOW) + "不是"
                        + String.join(
                                "、", Stream.of(values()).map(Conclusion::title).toList())
                        + "之一"));
    }
}
