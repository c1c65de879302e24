package org.huiyin.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.documents.Contact;
import org.huiyin.documents.Imprint;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ProceduralNotice;
import org.huiyin.documents.Tracking;
import org.huiyin.documents.TransferLetter;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Issue;
import org.huiyin.registry.PaperWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the papers of a transfer: the letter to the body, and the one notice to the writer (条例第二十二条). */
@Component
class TriagePapers implements PaperWriter {

    @Override
    public Set<Paper> writes() {
        return Set.of(Paper.TRANSFER_LETTER, Paper.PROCEDURAL_NOTICE);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        var opened = issue.after().proceedings().stream()
                .filter(p -> p.procedure() == ProcedureName.HANDLING)
                .toList()
                .getLast();
        return paper == Paper.TRANSFER_LETTER ? letter(issue, opened) : notice(issue, opened);
    }

    private static TransferLetter letter(Issue issue, Proceeding opened) {
        var item = new TransferLetter.Item(issue.petition(), names(issue), issue.summary(), List.of("来信及附件（系统内）"));
        return new TransferLetter(
                imprint(issue),
                issue.directory().body(opened.body()).name(),
                List.of(item),
                last(issue, opened, "handling.notice"),
                last(issue, opened, "handling.objection"),
                contact(issue));
    }

    private static ProceduralNotice notice(Issue issue, Proceeding opened) {
        var recipient = issue.directory().body(opened.body());
        return new ProceduralNotice(
                imprint(issue),
                issue.petition(),
                names(issue),
                issue.channel(),
                issue.received(),
                issue.summary(),
                recipient.name(),
                issue.on(),
                last(issue, opened, "handling.notice"),
                new Contact(recipient.name(), null, null, null),
                new Tracking(issue.portal(), issue.queryCode()),
                contact(issue));
    }

    private static Imprint imprint(Issue issue) {
        return new Imprint(issue.organ().name(), issue.number(), issue.on());
    }

    private static Contact contact(Issue issue) {
        return new Contact(issue.organ().name(), null, null, null);
    }

    private static List<String> names(Issue issue) {
        return issue.writers().stream().map(Writer::name).toList();
    }

    private static @Nullable LocalDate last(Issue issue, Proceeding opened, String term) {
        return issue.after().deadlines().stream()
                .filter(d -> d.proceeding() == opened.no() && d.term().equals(term))
                .map(Deadline::last)
                .findFirst()
                .orElse(null);
    }
}
