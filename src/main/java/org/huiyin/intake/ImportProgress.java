package org.huiyin.intake;

import java.time.LocalDateTime;

/** How far an import is, in numbers. {@code remarks}: what was noticed of its columns, a line each; {@code coming}: what is new, by stage. */
public record ImportProgress(
        long id,
        String source,
        ImportStage stage,
        int lines,
        int added,
        int known,
        int refused,
        String remarks,
        String coming,
        LocalDateTime created,
        LocalDateTime worked) {

    public static final String HOME = "/administration/import";

    public String path() {
        return HOME + "/" + id;
    }

    /** Numbers of a try are what an import would do. */
    public boolean tried() {
        return stage == ImportStage.TRYING || stage == ImportStage.TRIED;
    }
}
