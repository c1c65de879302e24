package org.huiyin.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.identity.Writer;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Particulars.Complained;
import org.huiyin.registry.Particulars.Cover;
import org.huiyin.registry.Particulars.FromAbove;
import org.huiyin.registry.Particulars.People;
import org.jspecify.annotations.Nullable;

/**
 * What the resource notes of a letter besides what it says; most letters leave most of it out. {@code others}: who came
 * along, by name; {@code due}: within how many days those above want it finished; {@code complained}: whom a sealed
 * letter reports. {@code =year} in a number is the year of the arrival.
 */
record Besides(
        @Nullable List<String> others,
        @Nullable Integer came,
        @Nullable Integer concerned,
        OutsideNumber.@Nullable Kind kind,
        @Nullable String number,
        @Nullable String above,
        @Nullable Integer due,
        @Nullable Integer sheets,
        @Nullable String enclosures,
        @Nullable Boolean confidential,
        @Nullable String complained) {

    static final Besides NOTHING = new Besides(null, null, null, null, null, null, null, null, null, null, null);

    List<Writer> writers(Writer first) {
        var names = others == null ? List.<String>of() : others;
        var along = names.stream().map(name -> new Writer(name, null, null, null, Writer.Role.WRITER));
        return Stream.concat(Stream.of(first), along).toList();
    }

    boolean sealed() {
        return complained != null;
    }

    Particulars particulars(LocalDate arrived) {
        var people = new People(one(came), Math.max(one(came), one(concerned)));
        var cover = new Cover("", null, null, sheets, told(enclosures), "");
        var day = due == null ? null : arrived.plusDays(due);
        return new Particulars(
                people,
                cover,
                numbers(arrived),
                new FromAbove(told(above), day),
                Boolean.TRUE.equals(confidential),
                new Complained(null, told(complained), ""));
    }

    private List<OutsideNumber> numbers(LocalDate arrived) {
        var year = Integer.toString(arrived.getYear());
        return kind == null
                ? List.of()
                : List.of(new OutsideNumber(kind, told(number).replace("=year", year)));
    }

    private static int one(@Nullable Integer count) {
        return Objects.requireNonNullElse(count, 1);
    }

    private static String told(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
