package org.huiyin.portal;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.huiyin.registry.Entry;

/**
 * The road of a petition in words people use at home. An act that is not told here is the organs' own affair and is
 * named in {@link #INSIDE}; a test asks about every act of every procedure.
 */
final class PlainWords {

    static final Set<String> INSIDE = Set.of(
            "TRIAGE.propose",
            "TRIAGE.classify",
            "TRIAGE.correct",
            "TRIAGE.correct-registration",
            "HANDLING.correct",
            "HANDLING.object",
            "HANDLING.carried-object",
            "HANDLING.dispute",
            "HANDLING.submit",
            "HANDLING.report",
            "HANDLING.note",
            "HANDLING.recuse",
            "APPROVAL.pass",
            "APPROVAL.hand-back",
            "APPROVAL.sign",
            "APPROVAL.send-back",
            "OBJECTION.agree",
            "OBJECTION.insist",
            "REPORT.acknowledge",
            "REPORT.return-report",
            "ABOVE.report-up",
            "REGISTRY.rendered",
            "REGISTRY.sealed-scan");

    private static final Map<String, String> ACTS = Map.ofEntries(
            entry("REGISTRY.register", "收到并登记"),
            entry("REGISTRY.join", "收到您的又一次反映，与您以前反映的是同一件事，已并在一起办理"),
            entry("TRIAGE.transfer", "转给{to}办理，并告知您"),
            entry("TRIAGE.assign", "交给{to}办理，要求按期报告结果，并告知您"),
            entry("TRIAGE.split", "您反映的不止一件事，其中一件已经分出来单独办理"),
            entry("TRIAGE.divided", "您反映的每件事都已分开，各由有权处理的单位办理"),
            entry("TRIAGE.answer", "直接答复您"),
            entry("TRIAGE.guide", "告诉您该去哪里办，并给您告知单"),
            entry("TRIAGE.decline", "告知您不受理的理由，和可以怎样办"),
            entry("TRIAGE.file", "看过了，没有需要办理的事项"),
            entry("TRIAGE.deliver", "{paper}{way}"),
            entry("TRIAGE.fold", "这件事您先前反映过，已和先前那一件合并办理"),
            entry("TRIAGE.annul", "这个编号是登记时误编的，已经作废"),
            entry("REGISTRY.twin", "这件事登记过两次，已合在一起办理"),
            entry("TRIAGE.urge", "催办理单位抓紧办理"),
            entry("TRIAGE.rate", "您作了评价：{score}"),
            entry("TRIAGE.remark", "您留了言"),
            entry("TRIAGE.recall", "转出的这件事已经收回，正在重新确定由哪个单位办理"),
            entry("HANDLING.accept", "决定受理，开始办理"),
            entry("HANDLING.direct", "告知您这件事有专门的法定途径，和怎样提出"),
            entry("HANDLING.undertake", "开始依法履行职责，并告知您期限"),
            entry("HANDLING.perform", "作出履职答复"),
            entry("HANDLING.extend", "情况复杂，经负责人批准延长了期限，理由已书面告知您"),
            entry("HANDLING.reply", "作出书面答复"),
            entry("HANDLING.serve", "书面答复{way}"),
            entry("HANDLING.deliver", "{paper}{way}"),
            entry("HANDLING.withdrawn", "记下您说不再反映的话；仍会按期答复您"),
            entry("HANDLING.supplement", "您补充了情况"),
            entry("HANDLING.review-asked", "收到您的复查申请"),
            entry("HANDLING.rate", "您作了评价：{score}"),
            entry("HANDLING.remark", "您留了言"),
            entry("TRIAGE.carried-transfer", "转给{to}办理"),
            entry("TRIAGE.carried-assign", "交给{to}办理，要求按期报告结果"),
            entry("HANDLING.carried-accept", "决定受理，开始办理"),
            entry("HANDLING.carried-undertake", "开始依法履行职责"),
            entry("HANDLING.carried-extend", "延长了办理期限"),
            entry("HANDLING.carried-reply", "作出书面答复"),
            entry("HANDLING.carried-serve", "答复送到您手上"),
            entry("HISTORY.answered", "作出答复"),
            entry("HISTORY.concluded", "办结"));

    private static final Map<String, String> STAGES = Map.ofEntries(
            entry("TRIAGE.RECEIVED", "已经登记，{body}正在看该由哪个单位办理"),
            entry("TRIAGE.DIVIDING", "您反映的不止一件事，{body}正在一件一件分开，找各自有权处理的单位"),
            entry("TRIAGE.DIVIDED", "您反映的每件事都已分开办理，各到哪一步了，见下面"),
            entry("TRIAGE.ANSWERED", "{body}已经直接答复您"),
            entry("TRIAGE.GUIDED", "这件事要向别的机关提出，去哪里、怎么提，见告知单"),
            entry("TRIAGE.DECLINED", "{body}没有受理，理由和可以怎样办，见告知书"),
            entry("TRIAGE.FILED", "{body}看过了，没有需要办理的事项；有不明白的，可以打电话问"),
            entry("TRIAGE.FOLDED", "这件事已和您先前反映的那一件合并，由{body}一起办理"),
            entry("TRIAGE.ANNULLED", "这个编号是{body}登记时误编的，已经作废；您反映的事按另一个编号办理，不清楚的可以打电话问"),
            entry("HANDLING.RECEIVED", "已经转到{body}，等它告诉您是否受理"),
            entry("HANDLING.UNDER_HANDLING", "{body}正在办理"),
            entry("HANDLING.PERFORMING", "{body}正在依法履行职责"),
            entry("HANDLING.PERFORMED", "{body}已经作出履职答复"),
            entry("HANDLING.DIRECTED", "这件事有专门的法定途径，向谁提出、怎么提，见告知书"),
            entry("HANDLING.RETURNED", "{body}认为不归它管，已经退回，正在另找有权处理的单位"),
            entry("HANDLING.RECALLED", "转送的单位已经从{body}收回这件事，正在重新确定由谁办理"),
            entry("HANDLING.REPLIED", "{body}已经作出书面答复，正在送给您"),
            entry("HANDLING.SERVED", "{body}已经答复，答复已经送达"));

    /** Periods of the organs, as what must be done for the writer; and the writer's own, as what he can do. */
    private static final Map<String, String> TERMS = Map.of(
            "triage.routing",
            "{body}会找到有权处理的单位转过去，并告诉您转给了谁",
            "assignment.report-by",
            "{body}要把办理结果报告给交办的机关",
            "above.due",
            "{body}要把办理结果报告给交办这件事的上级机关",
            "handling.notice",
            "{body}会书面告诉您是否受理",
            "handling.performance",
            "{body}会依法履行职责，并给您书面答复",
            "handling.handling",
            "{body}会办结，并给您书面答复",
            "handling.review-request",
            "如果不服这个答复，您可以请上一级机关复查",
            Rated.BUREAU.term().code(),
            "您可以评价{body}登记、转送得怎么样",
            Rated.ORGAN.term().code(),
            "您可以评价{body}办得怎么样");

    private PlainWords() {}

    static boolean knows(String code) {
        return ACTS.containsKey(code);
    }

    static boolean knowsTerm(String term) {
        return TERMS.containsKey(term);
    }

    static List<String> all() {
        return Stream.of(ACTS, STAGES, TERMS)
                .flatMap(words -> words.values().stream())
                .toList();
    }

    /** What an act did, told to the writer; {@code bodies} gives the names of bodies. */
    static String act(Entry entry, LongFunction<String> bodies) {
        var words = ACTS.getOrDefault(entry.code(), entry.title());
        var to = entry.effects().stream()
                .filter(Effect.Opened.class::isInstance)
                .map(Effect.Opened.class::cast)
                .map(opened -> bodies.apply(opened.body()))
                .findFirst()
                .orElse("有权处理的单位");
        var score = entry.act() instanceof Rating rating ? rating.score().title() : "";
        var way = entry.act() instanceof Serving serving ? way(serving.way()) : "";
        return words.replace("{to}", to).replace("{score}", score).replace("{way}", way);
    }

    /** How a paper reached the writer. */
    private static String way(ServiceWay way) {
        return switch (way) {
            case IN_PERSON -> "当面送到您手上";
            case HOUSEHOLD -> "由您的家人签收";
            case PROXY -> "由您托付的人签收";
            case LEFT -> "没有人签收，已经留在您的住处，按规定算送到了";
            case ELECTRONIC -> "按您同意的方式发给了您";
            case ENTRUSTED -> "托别的单位送到您手上";
            case BY_MAIL -> "寄到了您那里";
            case PUBLIC -> "送不到您手上，登过公告满三十天，按规定算送到了；随时可以来领";
        };
    }

    /** Where it stands now. */
    static String stage(String procedure, String stage, String body, boolean ended) {
        var otherwise = ended ? "{body}已经办完" : "{body}正在办理";
        return STAGES.getOrDefault(procedure + "." + stage, otherwise).replace("{body}", body);
    }

    /** What comes next under a period that runs. */
    static String next(String term, String title, String body) {
        return TERMS.getOrDefault(term, "{body}：" + title).replace("{body}", body);
    }
}
