package org.huiyin.procedure;

import org.huiyin.calendar.Unit;

/**
 * A statutory period by name. The length is the statutory one, in {@code unit}; what holds at a body on a day is
 * resolved from the directory and may only be shorter, where {@code shortenable}. {@code unverified}: the handbook has
 * it from memory or practice, shown as 未核实. A length of 0: each act names it.
 */
public record Term(
        String code,
        String title,
        int length,
        Unit unit,
        Side side,
        Article article,
        boolean shortenable,
        boolean unverified) {

    public Term {
        if (length < 0) {
            throw new IllegalArgumentException("a term is not shorter than nothing: " + code);
        }
    }

    public static Draft term(String code, String title) {
        return new Draft(code, title, 0, Unit.CALENDAR, Side.DUTY, false, false);
    }

    /** A term being written; it exists once its article is named. */
    public record Draft(
            String code, String title, int length, Unit unit, Side side, boolean shortenable, boolean unverified) {

        public Draft days(int days) {
            return new Draft(code, title, days, Unit.CALENDAR, side, shortenable, unverified);
        }

        public Draft workingDays(int days) {
            return new Draft(code, title, days, Unit.WORKING, side, shortenable, unverified);
        }

        public Draft months(int months) {
            return new Draft(code, title, months, Unit.MONTH, side, shortenable, unverified);
        }

        /** Each act that opens it names its days. */
        public Draft named() {
            return new Draft(code, title, 0, Unit.CALENDAR, side, false, unverified);
        }

        /** A right of the petitioner, not a duty of an organ. */
        public Draft right() {
            return new Draft(code, title, length, unit, Side.RIGHT, shortenable, unverified);
        }

        /** A body may set a shorter period for itself, never a longer one. */
        public Draft canBeShortened() {
            return new Draft(code, title, length, unit, side, true, unverified);
        }

        public Draft notVerified() {
            return new Draft(code, title, length, unit, side, shortenable, true);
        }

        public Term under(Article article) {
            return new Term(code, title, length, unit, side, article, shortenable, unverified);
        }
    }
}
