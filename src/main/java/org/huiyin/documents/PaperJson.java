package org.huiyin.documents;

import org.huiyin.procedure.Paper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of what a paper says; a field it does not know, or misses, fails rather than changes a paper. */
@Component
public class PaperJson {

    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private record Stored(Paper paper, int version, JsonNode data) {}

    /** The template a paper is drawn with, as it is kept beside its number: OPINION/1. */
    public String template(Paper paper) {
        return paper.name() + "/" + VERSION;
    }

    /** The same data gives the same bytes. */
    public byte[] write(PaperData data) {
        return json.writeValueAsBytes(new Stored(data.paper(), VERSION, json.valueToTree(data)));
    }

    public PaperData read(byte[] stored) {
        var found = json.readValue(stored, Stored.class);
        if (found.version() != VERSION) {
            throw new IllegalArgumentException("no template of version " + found.version() + " for " + found.paper());
        }
        return json.treeToValue(completed(found), kind(found.paper()));
    }

    /** A proof of service of earlier times says nothing of what else proves it. */
    private static JsonNode completed(Stored stored) {
        if (stored.paper() == Paper.PROOF_OF_SERVICE
                && stored.data().get("service") instanceof ObjectNode service
                && !service.has("proof")) {
            service.putNull("proof");
        }
        return stored.data();
    }

    private static Class<? extends PaperData> kind(Paper paper) {
        return switch (paper) {
            case RECEIPT_SLIP -> ReceiptSlip.class;
            case PROCEDURAL_NOTICE -> ProceduralNotice.class;
            case TRANSFER_LETTER -> TransferLetter.class;
            case ACCEPTANCE_NOTICE -> AcceptanceNotice.class;
            case OPINION -> Opinion.class;
            case PROOF_OF_SERVICE -> ProofOfService.class;
            case TRANSFER_NOTICE -> TransferNotice.class;
            case ASSIGNMENT_LETTER -> AssignmentLetter.class;
            case DECLINE_NOTICE -> DeclineNotice.class;
            case ROUTE_NOTICE -> RouteNotice.class;
            case DUTY_REPLY -> DutyReply.class;
            case EXTENSION_NOTICE -> ExtensionNotice.class;
            case OBJECTION_LETTER -> ObjectionLetter.class;
            case GUIDANCE -> Guidance.class;
            case DIRECT_REPLY -> DirectReply.class;
            case FILING_NOTE -> FilingNote.class;
        };
    }
}
