package org.huiyin.desk;

import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Repair;
import org.huiyin.registry.Entry;

/** The page on which an officer corrects words of the latest act he did himself in a proceeding. */
public final class CorrectionForm {

    private static final int LIMIT = Correction.WORDS_LIMIT;

    private CorrectionForm() {}

    /** How a room makes its own act of correction. */
    @FunctionalInterface
    public interface Making {
        Correction of(int entry, String was, String reads, String reason);
    }

    public static ActForm of(
            ProcedureName procedure, String word, Class<? extends Correction> act, Capacity capacity, Making making) {
        return ActForm.of(procedure, word, act, capacity, "更正您自己最近办的一步里写错的话。原来写的照留，更正写在旁边，两样都看得见。已经出具的文书不随之改变。")
                .asks(CorrectionForm::fields)
                .reads((typed, docket) -> read(typed, docket, making))
                .says("已更正，原来写的和更正的都留着。");
    }

    private static List<Field> fields(Docket docket) {
        var corrected = latest(docket)
                .map(entry -> "您最近办的是“" + entry.title() + "”（" + ChineseDate.full(entry.occurred())
                        + "）。把其中写错的话照原样写在这里，一字不差。")
                .orElse("照原样写，一字不差。");
        return List.of(
                Field.text("was", "原来写的", corrected, 2),
                Field.text("reads", "应当是", null, 2),
                Field.text("reason", "更正的原因", null, 2));
    }

    private static Optional<Stated> read(Typed typed, Docket docket, Making making) {
        var was = typed.text("was", "原来写的", LIMIT);
        var reads = typed.text("reads", "应当是", LIMIT);
        var reason = typed.text("reason", "更正的原因", LIMIT);
        var entry = latest(docket);
        if (!was.isEmpty() && entry.filter(one -> states(one, was)).isEmpty()) {
            typed.errors().add("was", "您最近办的这一步里没有这句话，请照原样写");
        }
        if (!was.isEmpty() && was.equals(reads)) {
            typed.errors().add("reads", "更正的话与原来写的一样");
        }
        return typed.made(
                "was", () -> new Stated(making.of(entry.orElseThrow().seq(), was, reads, reason), BeijingTime.now()));
    }

    /** The latest entry that he who opened the docket made himself in its proceeding. */
    private static Optional<Entry> latest(Docket docket) {
        return docket.dossier().entries().reversed().stream()
                .filter(entry -> entry.proceeding() == docket.proceeding().no()
                        && entry.officer() != null
                        && entry.officer() == docket.officer()
                        && !(entry.act() instanceof Repair))
                .findFirst();
    }

    /** A record's own telling of itself holds every word it states. */
    private static boolean states(Entry entry, String words) {
        return entry.act().toString().contains(words);
    }
}
