package org.huiyin.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.documents.AssignmentLetter;
import org.huiyin.documents.Contact;
import org.huiyin.documents.DeclineNotice;
import org.huiyin.documents.DirectReply;
import org.huiyin.documents.FilingNote;
import org.huiyin.documents.Guidance;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ProceduralNotice;
import org.huiyin.documents.TransferLetter;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Assignment;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Issue;
import org.huiyin.registry.PaperWriter;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.ClosingAct.File;
import org.huiyin.triage.ClosingAct.Guide;
import org.huiyin.triage.TriageAct.Assign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the papers of triage: letters to the body that must answer, notices to the writer (条例第二十二条). */
@Component
class TriagePapers implements PaperWriter {

    private static final List<String> ENCLOSED = List.of("来信及附件（系统内）");

    @Override
    public Set<Paper> writes() {
        return Set.of(
                Paper.TRANSFER_LETTER,
                Paper.ASSIGNMENT_LETTER,
                Paper.PROCEDURAL_NOTICE,
                Paper.DIRECT_REPLY,
                Paper.GUIDANCE,
                Paper.DECLINE_NOTICE,
                Paper.FILING_NOTE);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        if (paper == Paper.PROCEDURAL_NOTICE) {
            return notice(issue, opened(issue));
        }
        return switch (act) {
            case Assign assign -> assignment(assign, issue, opened(issue));
            case Answer answer -> reply(answer, issue);
            case Guide guide -> guidance(guide, issue);
            case Decline decline -> refusal(decline, issue);
            case File file -> filing(file, issue);
            default -> letter(issue, opened(issue));
        };
    }

    private static Proceeding opened(Issue issue) {
        return issue.after().proceedings().stream()
                .filter(p -> p.sender() != null)
                .toList()
                .getLast();
    }

    private static TransferLetter letter(Issue issue, Proceeding opened) {
        var item = new TransferLetter.Item(issue.petition(), issue.names(), issue.summary(), ENCLOSED);
        return new TransferLetter(
                issue.imprint(),
                issue.directory().body(opened.body()).name(),
                List.of(item),
                last(issue, opened, "handling.notice"),
                last(issue, opened, "handling.objection"),
                issue.contact());
    }

    private static AssignmentLetter assignment(Assign assign, Issue issue, Proceeding opened) {
        var finish = last(issue, opened, Assignment.REPORT_BY.code());
        return new AssignmentLetter(
                issue.imprint(),
                issue.directory().body(opened.body()).name(),
                issue.petition(),
                issue.names(),
                issue.summary(),
                ENCLOSED,
                assign.requirement(),
                finish == null ? issue.on().plusDays(assign.days()) : finish,
                last(issue, opened, "handling.notice"),
                last(issue, opened, "handling.objection"),
                issue.contact());
    }

    private static ProceduralNotice notice(Issue issue, Proceeding opened) {
        var recipient = issue.directory().body(opened.body());
        return new ProceduralNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.channel(),
                issue.received(),
                issue.summary(),
                recipient.name(),
                issue.on(),
                last(issue, opened, "handling.notice"),
                Issue.contact(recipient, null),
                issue.tracking(),
                issue.contact());
    }

    private static DirectReply reply(Answer answer, Issue issue) {
        return new DirectReply(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.channel(),
                issue.received(),
                issue.summary(),
                answer.answer(),
                issue.contact());
    }

    private static Guidance guidance(Guide guide, Issue issue) {
        return new Guidance(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.received(),
                issue.summary(),
                guide.organ(),
                guide.why(),
                20,
                new Contact(guide.organ(), null, orNull(guide.phone()), orNull(guide.address())),
                null,
                issue.contact());
    }

    private static DeclineNotice refusal(Decline decline, Issue issue) {
        return new DeclineNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.received(),
                issue.summary(),
                decline.reason().title() + "。" + decline.explanation(),
                basis(decline),
                decline.instead(),
                issue.tracking(),
                issue.contact());
    }

    /** The article of the reason first, then what else was picked. */
    private static String basis(Decline decline) {
        var cited = decline.reason().article().cited();
        return decline.basis().isEmpty() ? cited : cited + "；" + decline.basis();
    }

    /** Who proposed and who signed it are told once they have; before that, the page that checks it says so. */
    private static FilingNote filing(File file, Issue issue) {
        var approval = issue.after().proceedings().stream()
                .filter(p -> p.procedure() == ProcedureName.APPROVAL && "TRIAGE.file".equals(p.concerning()))
                .reduce((earlier, later) -> later);
        var signed = approval.flatMap(p -> issue.latest("APPROVAL.sign", p.no()));
        var proposed = signed.flatMap(
                any -> issue.latest("TRIAGE.propose", issue.proceeding().no()));
        return new FilingNote(
                issue.imprint(),
                issue.petition(),
                issue.channel(),
                issue.received(),
                issue.summary(),
                file.reason().title(),
                file.note(),
                proposed.map(Issue.Did::officer).orElse("〔待送审〕"),
                proposed.map(Issue.Did::on).orElse(issue.on()),
                signed.map(Issue.Did::officer).orElse("〔待签发〕"),
                signed.map(Issue.Did::on).orElse(issue.on()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate last(Issue issue, Proceeding opened, String term) {
        return issue.after().deadlines().stream()
                .filter(d -> d.proceeding() == opened.no() && d.term().equals(term))
                .map(Deadline::last)
                .findFirst()
                .orElse(null);
    }
}
