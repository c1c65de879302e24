package org.huiyin.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proposal;
import org.huiyin.registry.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The page of one act, as a bean of the act's room: its fields, how they are read, what is said after it. The page that
 * checks it, its sending, its address ({@code /matters/{matter}/{proceeding}/word}) and the rule that opens it follow.
 *
 * @param act what the form makes
 * @param lead what the officer should know before he fills it in
 * @param onward where it leads afterwards; null for the matter's page
 * @param asking how the act is proposed where it needs an approval; null where it needs none
 * @param proposal the kind of act that asks for it
 * @param screened whether a screener of reports does it where the matter is sealed
 */
public record ActForm(
        ProcedureName procedure,
        String word,
        Class<? extends Act> act,
        Capacity capacity,
        String lead,
        Function<Docket, List<Field>> fields,
        BiFunction<Docket, SignedIn, Map<String, String>> proposed,
        BiFunction<Typed, Docket, Optional<Stated>> read,
        String said,
        @Nullable String onward,
        @Nullable Function<Act, Proposal> asking,
        @Nullable Class<? extends Proposal> proposal,
        boolean screened) {

    private static final String PLACE = "/matters/{matter}/{proceeding}/";

    /** A form whose act is done at once. */
    public static ActForm of(
            ProcedureName procedure, String word, Class<? extends Act> act, Capacity capacity, String lead) {
        return new ActForm(
                procedure,
                word,
                act,
                capacity,
                lead,
                docket -> List.of(),
                (docket, me) -> Map.of(),
                (typed, docket) -> Optional.empty(),
                "已记录。",
                null,
                null,
                null,
                false);
    }

    /** Of what is sealed, the screener of reports does it. */
    public ActForm screenedToo() {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, onward, asking, proposal, true);
    }

    /** In which capacity it is done to that matter. */
    Capacity by(Dossier dossier) {
        return screened && dossier.sealed() ? Capacity.REPORT_SCREENER : capacity;
    }

    public ActForm asks(Function<Docket, List<Field>> fields) {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, onward, asking, proposal, screened);
    }

    /** What stands in the fields before anybody has typed. */
    public ActForm proposes(BiFunction<Docket, SignedIn, Map<String, String>> proposed) {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, onward, asking, proposal, screened);
    }

    public ActForm reads(BiFunction<Typed, Docket, Optional<Stated>> read) {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, onward, asking, proposal, screened);
    }

    public ActForm says(String said) {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, onward, asking, proposal, screened);
    }

    /** Where it leads when it is sent: elsewhere than to the matter, which the officer may see no more. */
    public ActForm leadsTo(String path) {
        return new ActForm(
                procedure, word, act, capacity, lead, fields, proposed, read, said, path, asking, proposal, screened);
    }

    /** The act needs an approval: the form proposes it, and it is done on a page of its own once it is signed. */
    public <P extends Proposal> ActForm approved(Class<P> proposal, Function<Act, P> asking) {
        return new ActForm(
                procedure,
                word,
                act,
                capacity,
                lead,
                fields,
                proposed,
                read,
                said,
                onward,
                asking::apply,
                proposal,
                screened);
    }

    public boolean needsApproval() {
        return asking != null;
    }

    /** The kind of act that is performed when the form is sent. */
    public Class<? extends Act> sent() {
        return proposal == null ? act : proposal;
    }

    String path() {
        return PLACE + word;
    }

    /** Where what was approved is done. */
    String issuePath() {
        return path() + "/issue";
    }

    /** The last part of that address. */
    public String issueWord() {
        return word + "/issue";
    }
}
