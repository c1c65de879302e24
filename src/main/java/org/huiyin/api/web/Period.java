package org.huiyin.api.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.calendar.Unit;
import org.jspecify.annotations.Nullable;

/** A period somebody wants counted, read from request parameters. */
record Period(LocalDate from, int length, Unit unit) {

    static Period of(@Nullable String from, @Nullable String days, @Nullable String unit) {
        return new Period(date(from), length(days), unit(unit));
    }

    private static LocalDate date(@Nullable String from) {
        try {
            var date = LocalDate.parse(from == null ? "" : from.strip());
            if (date.getYear() >= 1949 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new WrongInput("from", "起算日期请写成2026-09-20的样子，年份在1949至2999之间");
    }

    private static int length(@Nullable String days) {
        try {
            var length = Integer.parseInt(days == null ? "" : days.strip());
            if (length >= 1 && length <= 3660) {
                return length;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new WrongInput("days", "期限请填1至3660的整数");
    }

    private static Unit unit(@Nullable String unit) {
        return Stream.of(Unit.values())
                .filter(u -> unit == null || u.name().toLowerCase(Locale.ROOT).equals(unit.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("unit", "单位请填calendar（日）、working（工作日）或month（月）"));
    }
}
