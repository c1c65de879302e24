package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Superior;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a petition besides what it says. {@code confidential}: the writer asks that it be kept secret who
 * wrote (要求保密).
 */
public record Particulars(
        People people,
        Cover cover,
        List<OutsideNumber> numbers,
        FromAbove above,
        boolean confidential,
        Complained complained) {

    public static final int LINE_LIMIT = 200;

    public Particulars {
        numbers = List.copyOf(numbers);
    }

    /** Of whom nothing is known but that somebody wrote. */
    public static Particulars none() {
        return new Particulars(People.ONE, Cover.NONE, List.of(), FromAbove.NOBODY, false, Complained.NOBODY);
    }

    /** Nothing, but that the writer asks for secrecy if {@code asked}. */
    public static Particulars secrecy(boolean asked) {
        return new Particulars(People.ONE, Cover.NONE, List.of(), FromAbove.NOBODY, asked, Complained.NOBODY);
    }

    /** The same, of that many. */
    Particulars of(People many) {
        return new Particulars(many, cover, numbers, above, confidential, complained);
    }

    /** How many came or signed (信访人数), and how many it concerns (涉及人数). */
    public record People(int came, int concerned) {

        public static final People ONE = new People(1, 1);

        public People {
            if (came < 1 || concerned < 1) {
                throw new IllegalArgumentException("人数至少是一人。");
            }
        }
    }

    /** What is seen from outside, and what lies inside: to whom, when stamped and posted, how much, and what beside it. */
    public record Cover(
            String addressee,
            @Nullable LocalDate stamped,
            @Nullable LocalDate postmarked,
            @Nullable Integer sheets,
            String enclosures,
            String original) {

        public static final Cover NONE = new Cover("", null, null, null, "", "");

        public Cover {
            if (sheets != null && sheets < 1) {
                throw new IllegalArgumentException("页数至少是一页。");
            }
        }

        @Override
        public String toString() {
            return "Cover";
        }
    }

    /** Who above sent it down, and until when it is to be finished as they say. */
    public record FromAbove(String body, @Nullable LocalDate due) {

        public static final FromAbove NOBODY = new FromAbove("", null);
    }

    /** Of what body, as one of the directory or in words, and of what officer the writer complains. */
    public record Complained(@Nullable Long body, String words, String officer) {

        public static final Complained NOBODY = new Complained(null, "", "");

        /** Without anything that names somebody: this may end up in a log. */
        @Override
        public String toString() {
            return "Complained";
        }
    }

    /** The date set from above, where there is one, for a letter received on that day. */
    Optional<Superior.Set> superior(LocalDate received) {
        var number = numbers.stream()
                .filter(one -> one.kind() == OutsideNumber.Kind.ABOVE)
                .map(OutsideNumber::number)
                .findFirst()
                .orElse("");
        return Optional.ofNullable(above.due()).map(due -> Superior.Set.by(number, received, due));
    }

    /** All of it in one line of text, as the journal's digest covers it. */
    String written() {
        return String.join(
                "\u001e",
                String.valueOf(people),
                cover.addressee(),
                String.valueOf(cover.stamped()),
                String.valueOf(cover.postmarked()),
                String.valueOf(cover.sheets()),
                cover.enclosures(),
                cover.original(),
                String.valueOf(numbers),
                String.valueOf(above),
                String.valueOf(confidential),
                String.valueOf(complained.body()),
                complained.words(),
                complained.officer());
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
