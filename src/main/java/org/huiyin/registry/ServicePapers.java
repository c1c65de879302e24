package org.huiyin.registry;

import java.util.List;
import java.util.Set;
import org.huiyin.documents.Delivery;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.ProofOfService;
import org.huiyin.documents.Service;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 送达回证: the proof of every service, whichever room records it. */
@Component
class ServicePapers implements PaperWriter {

    @Override
    public Set<Paper> writes() {
        return Set.of(Paper.PROOF_OF_SERVICE);
    }

    @Override
    public PaperData write(Paper paper, Act act, Issue issue) {
        if (!(act instanceof Serving serving)) {
            throw new IllegalArgumentException("this act serves nothing");
        }
        var document = issue.served();
        return new ProofOfService(
                issue.imprint(),
                issue.petition(),
                document.paper().title(),
                document.number(),
                String.join("、", issue.names()),
                issue.writers().getFirst().address(),
                service(serving));
    }

    private static Service service(Serving serving) {
        var evidence = serving.evidence();
        return new Service(
                delivery(serving.way()),
                serving.counts(),
                serving.place(),
                orNull(serving.recipient()),
                orNull(evidence.relation()),
                orNull(evidence.refusal()),
                evidence.witnesses(),
                List.of(serving.server()),
                orNull(evidence.proof()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Delivery delivery(ServiceWay way) {
        return switch (way) {
            case IN_PERSON -> Delivery.DIRECT;
            case HOUSEHOLD -> Delivery.HOUSEHOLD;
            case PROXY -> Delivery.PROXY;
            case LEFT -> Delivery.LEFT;
            case ELECTRONIC -> Delivery.ELECTRONIC;
            case ENTRUSTED -> Delivery.ENTRUSTED;
            case BY_MAIL -> Delivery.MAIL;
            case PUBLIC -> Delivery.PUBLIC;
        };
    }
}
