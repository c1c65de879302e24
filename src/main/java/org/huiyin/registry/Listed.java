package org.huiyin.registry;

import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.procedure.MatterKind;
import org.jspecify.annotations.Nullable;

/** One petition in a list, as the viewer may see it. {@code stage} is the official title of where it stands. */
public record Listed(
        MatterId matter,
        String number,
        Channel channel,
        LocalDateTime occurred,
        String summary,
        String subject,
        String division,
        @Nullable MatterKind kind,
        String stage,
        long body,
        boolean history,
        boolean sample) {

    /** A page of a list; {@code total} is bounded: {@link #BOUND} + 1 means more than that. */
    public record Page(List<Listed> rows, int page, int total) {
        public static final int SIZE = 20;
        public static final int BOUND = 999;

        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }
}
