package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 审签记录: one act that was submitted, with who drafted, checked and signed it.
 *
 * @param stage where it stands, by its official name
 */
public record Signatures(String title, String stage, List<Signature> signatures) {

    /**
     * One of them.
     *
     * @param who with the delegation under which it was done, where there was one
     */
    public record Signature(String what, String who, LocalDateTime at) {}

    public Signatures {
        signatures = List.copyOf(signatures);
    }
}
