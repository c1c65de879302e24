package org.huiyin.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of an act's form. {@code choices} are shown in their order, code to title, with {@code hints} by code;
 * {@code lines} is the height of a field for running text; fields of one {@code group} stand under its legend.
 */
public record Field(
        String id,
        String label,
        @Nullable String hint,
        Kind kind,
        boolean optional,
        Map<String, String> choices,
        Map<String, String> hints,
        int lines,
        @Nullable String group) {

    /** How a field is drawn. */
    public enum Kind {
        LINE,
        NARROW,
        TEXT,
        DATE,
        PHONE,
        SELECT,
        RADIOS,
        TICK
    }

    private static Field of(String id, String label, @Nullable String hint, Kind kind, int lines) {
        return new Field(id, label, hint, kind, false, Map.of(), Map.of(), lines, null);
    }

    public static Field line(String id, String label, @Nullable String hint) {
        return of(id, label, hint, Kind.LINE, 1);
    }

    /** A name or a number: a short line. */
    public static Field narrow(String id, String label, @Nullable String hint) {
        return of(id, label, hint, Kind.NARROW, 1);
    }

    public static Field text(String id, String label, @Nullable String hint, int lines) {
        return of(id, label, hint, Kind.TEXT, lines);
    }

    public static Field date(String id, String label, @Nullable String hint) {
        return of(id, label, hint, Kind.DATE, 1);
    }

    public static Field phone(String id, String label, @Nullable String hint) {
        return of(id, label, hint, Kind.PHONE, 1);
    }

    public static Field select(String id, String label, @Nullable String hint, Map<String, String> choices) {
        return new Field(id, label, hint, Kind.SELECT, false, choices, Map.of(), 1, null);
    }

    public static Field radios(String id, String label, @Nullable String hint, Map<String, String> choices) {
        return new Field(id, label, hint, Kind.RADIOS, false, choices, Map.of(), 1, null);
    }

    /** A box to tick. */
    public static Field tick(String id, String label, @Nullable String hint) {
        return of(id, label, hint, Kind.TICK, 1);
    }

    public Field orNothing() {
        return new Field(id, label, hint, kind, true, choices, hints, lines, group);
    }

    /** What each choice means. */
    public Field explained(Map<String, String> meanings) {
        return new Field(id, label, hint, kind, optional, choices, meanings, lines, group);
    }

    public Field under(String legend) {
        return new Field(id, label, hint, kind, optional, choices, hints, lines, legend);
    }
}
