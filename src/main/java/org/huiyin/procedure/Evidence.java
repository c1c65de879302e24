package org.huiyin.procedure;

import java.util.List;

/**
 * What proves a service besides place, day and signature; what a way of service does not need stays empty.
 *
 * @param relation of who signed to the writer
 * @param refusal why receipt was refused
 * @param proof number of the mail, record of consent, where a notice was published, photographs
 */
public record Evidence(String relation, String refusal, List<String> witnesses, String proof) {

    public static final Evidence NONE = new Evidence("", "", List.of(), "");

    public Evidence {
        relation = Statement.orNothing(relation, 40, "与信访人的关系");
        refusal = Statement.orNothing(refusal, 200, "拒收的事由");
        witnesses = List.copyOf(witnesses);
        proof = Statement.orNothing(proof, 200, "凭据");
    }
}
