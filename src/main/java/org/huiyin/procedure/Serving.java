package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An act that records how a paper reached the writer (送达). */
public interface Serving extends Act {

    int PLACE_LIMIT = 100;
    int NAME_LIMIT = 40;

    /** The paper that is served, where a proceeding has it and it was not served before. */
    Optional<Document> served(int proceeding, Matter matter);

    ServiceWay way();

    /** As stated: the day it was received, or a notice was published. */
    LocalDate received();

    String place();

    /** Who signed for it; empty where nobody did. */
    String recipient();

    String server();

    Evidence evidence();

    /** What is asked of {@link #place}. */
    static String place(String stated) {
        return Statement.of(stated, PLACE_LIMIT, "送达地点");
    }

    /** What is asked of {@link #recipient}. */
    static String recipient(String stated) {
        return Statement.orNothing(stated, NAME_LIMIT, "签收人");
    }

    /** What is asked of {@link #server}. */
    static String server(String stated) {
        return Statement.of(stated, NAME_LIMIT, "送达人");
    }

    /** None where none is stated, as in acts of earlier times. */
    static Evidence evidence(@Nullable Evidence stated) {
        return Objects.requireNonNullElse(stated, Evidence.NONE);
    }

    /** The day from which periods run: for a public notice, when its thirty days are over. */
    default LocalDate counts() {
        return way() == ServiceWay.PUBLIC ? received().plusDays(ServiceWay.PUBLIC_NOTICE_DAYS) : received();
    }

    /** What the way of service needs and is missing, by the name of its field. */
    default Map<String, String> missing() {
        var missing = new LinkedHashMap<String, String>();
        if (way().needsSigner() && recipient().isEmpty()) {
            missing.put("recipient", way().title() + "要写签收人");
        }
        if (way().needsRelation() && evidence().relation().isEmpty()) {
            missing.put("relation", way().title() + "要写签收人与信访人的关系");
        }
        if (way().needsProof() && evidence().proof().isEmpty()) {
            missing.put("proof", way().title() + "要写凭据");
        }
        if (way() == ServiceWay.LEFT && evidence().refusal().isEmpty()) {
            missing.put("refusal", "留置送达要写拒收的事由");
        }
        if (way() == ServiceWay.LEFT
                && evidence().witnesses().isEmpty()
                && evidence().proof().isEmpty()) {
            missing.put("witnesses", "留置送达要有见证人，或者在凭据里写拍照、录像");
        }
        return missing;
    }

    /** Whether a paper goes to the writer and is to be served by an act of its own kind, not as an opinion is. */
    static boolean deliverable(Document document) {
        return document.paper().forPetitioner()
                && document.paper() != Paper.OPINION
                && document.paper() != Paper.RECEIPT_SLIP
                && document.served() == null;
    }

    /** The paper of that number, where it is one of the proceeding that is still to be served. */
    static Optional<Document> numbered(int no, int proceeding, Matter matter) {
        return matter.documents().stream()
                .filter(document -> document.no() == no && document.proceeding() == proceeding && deliverable(document))
                .findFirst();
    }

    /** Something was issued in the proceeding that is still to be served. */
    static boolean pending(Proceeding proceeding, Matter matter, Circumstances now) {
        return matter.documents().stream()
                .anyMatch(document -> document.proceeding() == proceeding.no() && deliverable(document));
    }

    /** There is such a paper in the matter; it was received after it was issued, and not in days to come. */
    static boolean dated(Act act, Matter matter, Circumstances now) {
        return act instanceof Serving serving
                && !serving.counts().isAfter(now.today())
                && matter.proceedings().stream()
                        .flatMap(proceeding -> serving.served(proceeding.no(), matter).stream())
                        .anyMatch(document -> !serving.received().isBefore(document.issued()));
    }

    /** What the way of service needs is there. */
    static boolean evidenced(Act act, Matter matter, Circumstances now) {
        return act instanceof Serving serving && serving.missing().isEmpty();
    }
}
