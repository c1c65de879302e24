package org.huiyin.handling;

import java.util.List;
import java.util.Set;
import org.huiyin.directory.Body;
import org.huiyin.documents.AcceptanceNotice;
import org.huiyin.documents.Contact;
import org.huiyin.documents.Delivery;
import org.huiyin.documents.Imprint;
import org.huiyin.documents.Opinion;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ProofOfService;
import org.huiyin.documents.Service;
import org.huiyin.documents.Tracking;
import org.huiyin.documents.Verdict;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.Issue;
import org.huiyin.registry.PaperWriter;
import org.springframework.stereotype.Component;

/** What stands in the papers of handling: acceptance on route 31(6), the opinion with its right to review, service. */
@Component
class HandlingPapers implements PaperWriter {

    @Override
    public Set<Paper> writes() {
        return Set.of(Paper.ACCEPTANCE_NOTICE, Paper.OPINION, Paper.PROOF_OF_SERVICE);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        if (!(act instanceof HandlingAct handling)) {
            throw new IllegalArgumentException("only an act of handling issues " + paper);
        }
        return switch (handling) {
            case Accept accept -> acceptance(accept, issue);
            case Reply reply -> opinion(reply, issue);
            case Serve serve -> proof(serve, issue);
            case Submit submit -> throw new IllegalArgumentException("a draft issues no paper");
            case Rate rate -> throw new IllegalArgumentException("a rating issues no paper");
        };
    }

    private static AcceptanceNotice acceptance(Accept accept, Issue issue) {
        var term = deadline(issue, Handling.HANDLING_TERM.code());
        return new AcceptanceNotice(
                imprint(issue),
                issue.petition(),
                names(issue),
                issue.proceeding().opened(),
                issue.directory().body(issue.registeredAt()).name(),
                issue.summary(),
                issue.on(),
                term.length() + term.unit().title(),
                term.last(),
                new Tracking(issue.portal(), issue.queryCode()),
                new Contact(issue.organ().name(), accept.contact(), null, null));
    }

    private static Opinion opinion(Reply reply, Issue issue) {
        var accepted = deadline(issue, Handling.HANDLING_TERM.code()).triggered();
        return new Opinion(
                imprint(issue),
                issue.petition(),
                names(issue),
                accepted,
                reply.facts(),
                reply.answers().stream().map(answer -> answered(answer, reply)).toList(),
                new Opinion.Review(reviewer(issue), null),
                new Contact(issue.organ().name(), null, null, null));
    }

    private static Opinion.Answer answered(Answer answer, Reply reply) {
        var verdict = switch (answer.finding()) {
            case SUPPORTED -> Verdict.SUPPORTED;
            case EXPLAINED -> Verdict.EXPLAINED;
            case NOT_SUPPORTED -> Verdict.NOT_SUPPORTED;
        };
        return new Opinion.Answer(answer.demand(), reply.facts(), verdict, answer.opinion(), reply.basis());
    }

    private static String reviewer(Issue issue) {
        return issue.directory()
                .reviewer(issue.organ().id())
                .map(Body::name)
                .orElse(issue.organ().name() + "的上一级机关、单位");
    }

    private static ProofOfService proof(Serve serve, Issue issue) {
        var way = switch (serve.way()) {
            case IN_PERSON -> Delivery.DIRECT;
            case BY_MAIL -> Delivery.MAIL;
            case ELECTRONIC -> Delivery.ELECTRONIC;
        };
        return new ProofOfService(
                imprint(issue),
                issue.petition(),
                Paper.OPINION.title(),
                issue.opinionNumber(),
                String.join("、", names(issue)),
                issue.writers().getFirst().address(),
                new Service(
                        way,
                        serve.received(),
                        serve.place(),
                        serve.recipient(),
                        null,
                        null,
                        List.of(),
                        List.of(serve.server())));
    }

    private static Imprint imprint(Issue issue) {
        return new Imprint(issue.organ().name(), issue.number(), issue.on());
    }

    private static List<String> names(Issue issue) {
        return issue.writers().stream().map(Writer::name).toList();
    }

    private static Deadline deadline(Issue issue, String term) {
        return issue.after().deadlines().stream()
                .filter(d ->
                        d.proceeding() == issue.proceeding().no() && d.term().equals(term))
                .findFirst()
                .orElseThrow();
    }
}
