package org.huiyin.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.documents.AssignmentLetter;
import org.huiyin.documents.Contact;
import org.huiyin.documents.DeclineNotice;
import org.huiyin.documents.DirectReply;
import org.huiyin.documents.Guidance;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ProceduralNotice;
import org.huiyin.documents.TransferLetter;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Assignment;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Issue;
import org.huiyin.registry.PaperWriter;
import org.huiyin.triage.TriageAct.Answer;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Decline;
import org.huiyin.triage.TriageAct.Guide;
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
                Paper.DECLINE_NOTICE);
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
                decline.reason().article().cited(),
                decline.instead(),
                issue.tracking(),
                issue.contact());
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
