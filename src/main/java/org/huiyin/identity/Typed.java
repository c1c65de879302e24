package org.huiyin.identity;

import java.text.Normalizer;
import java.util.Locale;

/** The one form of what people type in many ways: full width or half, small letters or large, with or without blanks. */
final class Typed {

    private Typed() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** A number as it is printed: its hyphens part its figures, whatever dash the keyboard made of them. */
    static String number(String typed) {
        return upper(plain(typed).replaceAll("[\\p{Pd}\u2212]", "-"));
    }

    /** A query code: its hyphen is there for the eye alone. */
    static String code(String typed) {
        return number(typed).replace("-", "");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
