package org.huiyin.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.desk.Choices;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.MatterKind;
import org.jspecify.annotations.Nullable;

/** How the pages of triage ask what kind a matter is, and what they propose. */
final class Kinds {

    static final String FIELD = "kind";

    private static final String LABEL = "事项性质";

    private static final Map<String, String> MEANINGS = Map.of(
            MatterKind.CLAIM.name(), "为本人或者他人的权益申诉、请求解决问题，举报企业、商户违法的也在内（条例第三十一条）",
            MatterKind.SUGGESTION.name(), "对工作提出建议、意见（条例第二十九条）",
            MatterKind.OTHER.name(), "感谢、咨询等");

    private Kinds() {}

    /** 检举控告 is not among them: who finds a report seals it. */
    static Field field() {
        return Field.radios(
                        FIELD,
                        LABEL,
                        "指名检举控告公职人员的，请退出，办理“按检举控告密封”。",
                        Choices.of(MatterKind.unsealed(), MatterKind::title))
                .explained(MEANINGS);
    }

    /** These fields, and what kind it is. */
    static List<Field> with(Field... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(field())).toList();
    }

    static @Nullable MatterKind read(Typed typed) {
        return stated(typed).orElse(null);
    }

    static Optional<MatterKind> stated(Typed typed) {
        return typed.choice(FIELD, LABEL, MatterKind.class).filter(kind -> {
            var report = kind == MatterKind.REPORT;
            if (report) {
                typed.errors().add(FIELD, "检举控告公职人员的，请办理“按检举控告密封”");
            }
            return !report;
        });
    }

    /** What was stated already; otherwise as its words have it, a claim in doubt: that keeps the writer's rights. */
    static Map<String, String> proposed(Docket docket) {
        var stated = docket.dossier().state().kind();
        return Map.of(FIELD, (stated == null ? guessed(docket.dossier().summary()) : stated).name());
    }

    private static MatterKind guessed(String summary) {
        if (summary.contains("感谢") || summary.contains("咨询")) {
            return MatterKind.OTHER;
        }
        return summary.contains("建议") ? MatterKind.SUGGESTION : MatterKind.CLAIM;
    }
}
