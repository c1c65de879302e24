package org.huiyin.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Typed;
import org.huiyin.registry.Earlier;
import org.huiyin.registry.EarlierMatters;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.MatterNumber;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** The other registration of the same matter, named by its number. */
@Component
class Counterparts {

    static final String FIELD = "number";

    private static final int SHOWN = 3;

    private final Petitions petitions;
    private final EarlierMatters earlier;

    Counterparts(Petitions petitions, EarlierMatters earlier) {
        this.petitions = petitions;
        this.earlier = earlier;
    }

    /** Those of the same writer that still run, for the page of this one matter. */
    List<Earlier> before(Docket docket) {
        return earlier.before(docket.dossier().id());
    }

    /** In what words they are proposed. */
    String hint(List<Earlier> before) {
        return before.isEmpty()
                ? "填先登记的那一件的编号。没有查到同一信访人在办的别的事项，请仔细核对。"
                : "同一信访人在办的："
                        + before.stream().limit(SHOWN).map(Counterparts::told).collect(Collectors.joining("；")) + "。";
    }

    private static String told(Earlier one) {
        return one.number() + "　" + one.summary();
    }

    /** The matter of the number typed; complaints stand beside the field. */
    Optional<Long> read(Typed typed, String label, Docket docket) {
        var number = MatterNumber.typed(typed.line(FIELD, label, 60));
        return number.isEmpty() ? Optional.empty() : found(number, typed, docket);
    }

    /** As {@link #read}, where none may be named. */
    Optional<Long> readIfAny(Typed typed, String label, Docket docket) {
        return typed.optionalLine(FIELD, label, 60).flatMap(number -> found(MatterNumber.typed(number), typed, docket));
    }

    private Optional<Long> found(String number, Typed typed, Docket docket) {
        var found = petitions.byNumber(number).map(MatterId::value);
        if (found.isEmpty()) {
            typed.errors().add(FIELD, "没有找到这个编号。请填本单位登记的、您看得见的信访件编号，如 青信〔2026〕0468号");
        } else if (found.get() == docket.dossier().id().value()) {
            typed.errors().add(FIELD, "这就是本件的编号，请填另一件的");
            return Optional.empty();
        }
        return found;
    }

    /** The number a matter is known by, for telling; empty where the reader may not see it. */
    String number(long matter) {
        return petitions.number(new MatterId(matter)).orElse("");
    }
}
