package org.huiyin.desk;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;

/** Retells a service (送达): how, on what day, who signed for it, what proves it. */
public final class ServiceTold {

    private ServiceTold() {}

    public static String of(Serving serving) {
        var told = new ArrayList<String>();
        told.add(serving.way().title());
        told.add(ChineseDate.full(serving.received())
                + (serving.way() == ServiceWay.PUBLIC ? "发布，" + ChineseDate.full(serving.counts()) + "视为送达" : "收到"));
        add(told, "签收人 ", serving.recipient());
        var evidence = serving.evidence();
        add(told, "与信访人的关系：", evidence.relation());
        add(told, "拒收的事由：", evidence.refusal());
        add(told, "见证人 ", String.join("、", evidence.witnesses()));
        add(told, "凭据：", evidence.proof());
        told.add("送达人 " + serving.server());
        told.add(serving.place());
        return String.join("，", told);
    }

    private static void add(List<String> told, String label, String value) {
        if (!value.isEmpty()) {
            told.add(label + value);
        }
    }
}
