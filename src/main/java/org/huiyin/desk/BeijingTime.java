package org.huiyin.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The day and hour that pages speak of, whatever the machine's clock is set to. */
public final class BeijingTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }

    /** When something happened of which only the day is stated: now, if it was today; otherwise at noon. */
    public static LocalDateTime on(LocalDate day) {
        return day.equals(today()) ? now() : day.atTime(12, 0);
    }
}
