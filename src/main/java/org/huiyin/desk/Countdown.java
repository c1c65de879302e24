package org.huiyin.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people read it: days left in the term's own unit, the last day, the nominal day, and how it came about.
 *
 * @param duty the term's name, such as 办理期限
 * @param left days until the last day in {@code word}s; negative when it has passed
 * @param word 天 or 个工作日
 */
public record Countdown(
        String duty,
        long left,
        String word,
        LocalDate nominal,
        LocalDate last,
        @Nullable String explanation) {

    /** 剩 3 天, 剩 3 个工作日, 今日到期, 超期 2 天. */
    public String words() {
        return switch (Long.signum(left)) {
            case 1 -> "剩 %d %s".formatted(left, word);
            case 0 -> "今日到期";
            default -> "超期 %d %s".formatted(-left, word);
        };
    }

    /** The class that colours it; the words say the same. */
    public String tone() {
        return left < 0 ? "late" : left <= 3 ? "soon" : "calm";
    }
}
