package org.huiyin.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.huiyin.documents.FileKind;
import org.huiyin.documents.SealedScans;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back papers that were signed and sealed by hand: the scan is the official version from then on, noted in the
 * journal by its own digest. Whoever may issue a paper may hand in its scan, at the body that issued it.
 */
@Component
public class SealedPapers {

    private static final Article ARTICLE = Article.regulation(21);

    /** The answers of which service is proved. */
    private static final Set<Paper> SERVED = Set.of(Paper.OPINION, Paper.DUTY_REPLY);

    private final Matters matters;
    private final Entitlement entitlement;
    private final Procedures procedures;
    private final SealedScans scans;
    private final Recording recording;

    SealedPapers(
            Matters matters, Entitlement entitlement, Procedures procedures, SealedScans scans, Recording recording) {
        this.matters = matters;
        this.entitlement = entitlement;
        this.procedures = procedures;
        this.scans = scans;
        this.recording = recording;
    }

    /** In which capacities, at the body that issued it, the scan of a paper may be handed in. */
    public Set<Capacity> capacities(Matter matter, Document document) {
        if (document.paper() == Paper.RECEIPT_SLIP) {
            return Set.of(Capacity.REGISTRAR);
        }
        var procedure = matter.proceeding(document.proceeding()).orElseThrow().procedure();
        if (procedure == ProcedureName.HISTORY) {
            return Set.of(Capacity.REGISTRAR, Capacity.TRIAGE_OFFICER); // no act of history issues a paper
        }
        return procedures.of(procedure).rules().stream()
                .filter(rule -> rule.issues().contains(document.paper()))
                .flatMap(rule -> rule.by().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a paper is proved to be served: then its official version is fixed. */
    public static boolean served(Matter matter, Document document) {
        return SERVED.contains(document.paper())
                && matter.documents().stream()
                        .anyMatch(other -> other.paper() == Paper.PROOF_OF_SERVICE
                                && other.proceeding() == document.proceeding()
                                && other.no() > document.no());
    }

    /**
     * Takes a scan that {@link org.huiyin.documents.FileCheck} has looked at. The same request again changes nothing.
     *
     * @throws NoSuchMatter where the viewer does not see the paper
     * @throws NotEntitled where the occasion is not one of an officer who may issue it
     * @throws NotPermitted where a scan of it was served already
     * @throws IllegalArgumentException where it is no kind of {@link SealedScans#KINDS}
     */
    @Transactional
    public void take(MatterId id, int document, FileKind kind, byte[] scan, Occasion occasion) {
        if (!SealedScans.KINDS.contains(kind)) {
            throw new IllegalArgumentException("a " + kind + " is no scan");
        }
        var recorded = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entitlement.require(occasion, recorded);
        var matter = matters.load(matters.lock(id), occasion.request());
        if (matter.repeated().isEmpty()) {
            keep(matter, issued(matter.state(), document, occasion), kind, scan, occasion, recorded);
        }
    }

    private Document issued(Matter matter, int no, Occasion occasion) {
        var document = matter.documents().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        var body = occasion.body();
        if (body == null
                || body != document.body()
                || !capacities(matter, document).contains(occasion.capacity())) {
            throw new NotEntitled();
        }
        return document;
    }

    private void keep(
            MatterCase matter, Document document, FileKind kind, byte[] scan, Occasion occasion, Instant recorded) {
        var lock = matter.lock();
        var id = lock.id().value();
        var earlier = scans.of(id, document.no());
        if (!earlier.isEmpty() && served(matter.state(), document)) {
            throw new NotPermitted(new Refused("换盖章件", "这份文书已经送达，送达的盖章件不能再换。", "确有错误的，另行出具文书更正。", ARTICLE));
        }
        var taken = scans.add(
                id,
                document.no(),
                earlier.size() + 1,
                kind,
                scan,
                officer(occasion),
                recorded,
                new MatterSealing(lock.key(), MatterSealing.PAPER));
        recording.note(
                lock,
                ScanTaken.CODE,
                ARTICLE.brief(),
                new ScanTaken(taken.document(), taken.no(), kind.media(), taken.size(), taken.digest()),
                List.of(),
                occasion,
                recorded);
    }

    private static long officer(Occasion occasion) {
        return switch (occasion.actor()) {
            case Actor.Officer officer -> officer.id();
            case Actor.Petitioner petitioner -> throw new NotEntitled();
            case Actor.Job job -> throw new NotEntitled();
        };
    }
}
