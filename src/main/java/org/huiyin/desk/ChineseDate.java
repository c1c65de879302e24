package org.huiyin.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How pages write dates: in full, and short with the year only when it is another one. */
public final class ChineseDate {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ChineseDate() {}

    /** 2026年12月21日 */
    public static String full(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static String full(LocalDateTime time) {
        return full(time.toLocalDate()) + " " + TIME.format(time);
    }

    /** 星期一 */
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }

    /** 12-21 within the same year as the other date, otherwise 2027-01-04. */
    public static String brief(LocalDate date, LocalDate beside) {
        return date.getYear() == beside.getYear() ? SHORT.format(date) : date.toString();
    }
}
