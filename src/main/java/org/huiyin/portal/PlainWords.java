package org.huiyin.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.procedure.Effect;
import org.huiyin.registry.Entry;

/**
 * The road of a petition in words people use at home. An act that is not told here is the organs' own affair and is
 * named in {@link #INSIDE}; a test asks about every act of every procedure.
 */
final class PlainWords {

    static final Set<String> INSIDE =
            Set.of("HANDLING.submit", "APPROVAL.sign", "APPROVAL.send-back", "REGISTRY.rendered");

    static final String RATING = "handling.rating";

    private static final Map<String, String> ACTS = Map.of(
            "REGISTRY.register", "收到并登记",
            "REGISTRY.join", "收到您再次反映的同一件事，并入一起办理",
            "TRIAGE.transfer", "转给{to}办理，并告知您",
            "HANDLING.accept", "决定受理，开始办理",
            "HANDLING.reply", "作出书面答复",
            "HANDLING.serve", "答复送到您手上",
            "HANDLING.rate", "您作了评价：{score}",
            "HISTORY.answered", "作出答复");

    private static final Map<String, String> STAGES = Map.of(
            "TRIAGE.RECEIVED", "已经登记，{body}正在看该由哪个单位办理",
            "HANDLING.RECEIVED", "已经转到{body}，等它告诉您是否受理",
            "HANDLING.UNDER_HANDLING", "{body}正在办理",
            "HANDLING.REPLIED", "{body}已经作出书面答复，正在送给您",
            "HANDLING.SERVED", "{body}已经答复，答复已送到您手上");

    /** Periods of the organs, as what must be done for the writer; and the writer's own, as what he can do. */
    private static final Map<String, String> TERMS = Map.of(
            "triage.routing",
            "{body}会找到有权处理的单位转过去，并告诉您转给了谁",
            "handling.notice",
            "{body}会书面告诉您是否受理",
            "handling.handling",
            "{body}会办结，并给您书面答复",
            "handling.review-request",
            "如果不服这个答复，您可以请上一级机关复查",
            RATING,
            "您可以评价这次办理");

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
        var score = entry.act() instanceof Rate rate ? rate.score().title() : "";
        return words.replace("{to}", to).replace("{score}", score);
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
