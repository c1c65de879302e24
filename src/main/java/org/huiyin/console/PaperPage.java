package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.huiyin.desk.Heading;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Dossier;

/**
 * The versions of one paper: the drawn one, the one for a word processor, and the scans of it under its seal.
 *
 * @param scans the latest first: that one counts
 * @param capacities those of the reader in which he may hand in a scan; empty where he may not
 * @param fixed a scan was served: no other takes its place
 */
public record PaperPage(
        Heading heading,
        Dossier.Issued paper,
        String issuer,
        List<Scan> scans,
        Set<Capacity> capacities,
        boolean fixed) {

    /** A scan of the sealed paper, who handed it in and when. */
    public record Scan(int no, String who, LocalDateTime added) {}

    public String path() {
        return PaperDesk.path(heading.matter(), paper.no());
    }
}
