package org.huiyin.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time as another system writes it; a day without an hour begins at midnight. */
final class WrittenTime {

    private static final List<DateTimeFormatter> USUAL = Stream.of(
                    "uuuu-M-d['T'][ ][H:mm[:ss]]",
                    "uuuu/M/d[ ][H:mm[:ss]]",
                    "uuuu.M.d[ ][H:mm[:ss]]",
                    "uuuu年M月d日[ ][H:mm[:ss]]",
                    "uuuu年M月d日[ ][H时m分[s秒]]",
                    "uuuuMMdd[ ][HH:mm[:ss]]",
                    "uuuuMMddHHmmss")
            .map(WrittenTime::format)
            .toList();
    /** A date in a cell of a sheet is the number of days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.[0-9]+)?");

    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_OF_DAY = 86_400;

    private WrittenTime() {}

    /** {@code how}: patterns such as {@code yyyy/M/d H:mm}, parted by |; empty for the usual ones. */
    static Optional<LocalDateTime> read(String written, String how) {
        if (SERIAL.matcher(written).matches()) {
            return Optional.of(serial(new BigDecimal(written)));
        }
        var formats = how.isBlank()
                ? USUAL
                : Stream.of(how.split("\\|")).map(WrittenTime::format).toList();
        return formats.stream()
                .flatMap(format -> parsed(written, format).stream())
                .findFirst();
    }

    /** @throws SourceUnfit where a pattern cannot be read */
    static void check(String how, long line) {
        try {
            Stream.of(how.split("\\|")).forEach(WrittenTime::format);
        } catch (IllegalArgumentException wrong) {
            throw new SourceUnfit("字段对应第 %d 行：时间的写法看不懂，例如 yyyy/M/d H:mm".formatted(line));
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.strip().replace('y', 'u'))
                .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDateTime> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.from(format.parse(written)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDateTime serial(BigDecimal days) {
        var seconds = days.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP);
        return SHEETS_BEGIN.plusDays(days.longValue()).atStartOfDay().plusSeconds(seconds.longValue());
    }
}
