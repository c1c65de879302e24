package org.huiyin.handling;

import java.util.Set;
import org.huiyin.desk.ChineseDate;
import org.huiyin.documents.AcceptanceNotice;
import org.huiyin.documents.Contact;
import org.huiyin.documents.DutyReply;
import org.huiyin.documents.ExtensionNotice;
import org.huiyin.documents.ObjectionLetter;
import org.huiyin.documents.Opinion;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.RouteNotice;
import org.huiyin.documents.Verdict;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Direct;
import org.huiyin.handling.HandlingAct.Extend;
import org.huiyin.handling.HandlingAct.Perform;
import org.huiyin.handling.HandlingAct.RaiseObjection;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Undertake;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.Issue;
import org.huiyin.registry.PaperWriter;
import org.springframework.stereotype.Component;

/** What stands in the papers of handling: acceptance on route 31(6), the opinion with its right to review. */
@Component
class HandlingPapers implements PaperWriter {

    @Override
    public Set<Paper> writes() {
        return Set.of(
                Paper.ACCEPTANCE_NOTICE,
                Paper.OPINION,
                Paper.ROUTE_NOTICE,
                Paper.DUTY_REPLY,
                Paper.EXTENSION_NOTICE,
                Paper.OBJECTION_LETTER);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        return switch (act) {
            case Accept accept -> acceptance(accept, issue);
            case RaiseObjection objection -> objection(objection, issue);
            case Direct direct -> route(direct, issue);
            case Undertake undertake -> duty(undertake, issue);
            case Perform perform -> performed(perform, issue);
            case Extend extend -> extension(extend, issue);
            case Reply reply -> opinion(reply, issue);
            default -> throw new IllegalArgumentException("this act issues no " + paper);
        };
    }

    private static ObjectionLetter objection(RaiseObjection objection, Issue issue) {
        var proposed = objection.proposed();
        return new ObjectionLetter(
                issue.imprint(),
                from(issue),
                null,
                issue.petition(),
                issue.proceeding().opened(),
                issue.summary(),
                objection.reasons(),
                objection.duty(),
                proposed == null ? null : issue.directory().body(proposed).name(),
                issue.contact());
    }

    private static RouteNotice route(Direct direct, Issue issue) {
        return new RouteNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.proceeding().opened(),
                from(issue),
                issue.summary(),
                direct.route().item(),
                direct.route().title() + (direct.basis().isEmpty() ? "" : "（依据：" + direct.basis() + "）"),
                direct.organ(),
                direct.how(),
                new Contact(direct.organ(), null, null, null),
                issue.tracking(),
                issue.contact());
    }

    private static RouteNotice duty(Undertake undertake, Issue issue) {
        var last = deadline(issue, Handling.PERFORMANCE.code()).last();
        return new RouteNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.proceeding().opened(),
                from(issue),
                issue.summary(),
                Route.PROTECTIVE_DUTY.item(),
                undertake.law(),
                issue.organ().name(),
                undertake.days() + "日，最迟至" + ChineseDate.full(last),
                Issue.contact(issue.organ(), undertake.contact()),
                issue.tracking(),
                issue.contact());
    }

    private static DutyReply performed(Perform perform, Issue issue) {
        return new DutyReply(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.proceeding().opened(),
                from(issue),
                issue.summary(),
                perform.checked(),
                perform.done(),
                perform.basis(),
                perform.remedies(),
                issue.contact());
    }

    private static ExtensionNotice extension(Extend extend, Issue issue) {
        var term = deadline(issue, Handling.HANDLING_TERM.code());
        return new ExtensionNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                term.triggered(),
                issue.summary(),
                issue.before(term),
                term.last(),
                extend.reason(),
                issue.organ().name() + "负责人",
                issue.tracking(),
                issue.contact());
    }

    private static AcceptanceNotice acceptance(Accept accept, Issue issue) {
        var term = deadline(issue, Handling.HANDLING_TERM.code());
        return new AcceptanceNotice(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                issue.proceeding().opened(),
                from(issue),
                issue.summary(),
                issue.on(),
                term.length() + term.unit().title(),
                term.last(),
                issue.tracking(),
                Issue.contact(issue.organ(), accept.contact()));
    }

    private static Opinion opinion(Reply reply, Issue issue) {
        var accepted = deadline(issue, Handling.HANDLING_TERM.code()).triggered();
        return new Opinion(
                issue.imprint(),
                issue.petition(),
                issue.names(),
                accepted,
                reply.stated(),
                reply.facts(),
                reply.answers().stream().map(HandlingPapers::answered).toList(),
                reply.basis(),
                review(issue),
                issue.contact());
    }

    private static Opinion.Answer answered(Answer answer) {
        var verdict = switch (answer.finding()) {
            case SUPPORTED -> Verdict.SUPPORTED;
            case EXPLAINED -> Verdict.EXPLAINED;
            case NOT_SUPPORTED -> Verdict.NOT_SUPPORTED;
        };
        return new Opinion.Answer(answer.demand(), verdict, answer.opinion());
    }

    private static Opinion.Review review(Issue issue) {
        return issue.directory()
                .reviewer(issue.organ().id())
                .map(body -> new Opinion.Review(body.name(), body.address()))
                .orElseGet(() -> new Opinion.Review(issue.organ().name() + "的上一级机关、单位", null));
    }

    /** The body that handed the matter over. */
    private static String from(Issue issue) {
        var sender = issue.proceeding().sender();
        var body = sender == null
                ? issue.registeredAt()
                : issue.after().proceeding(sender).orElseThrow().body();
        return issue.directory().body(body).name();
    }

    private static Deadline deadline(Issue issue, String term) {
        return issue.after().deadlines().stream()
                .filter(d ->
                        d.proceeding() == issue.proceeding().no() && d.term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
