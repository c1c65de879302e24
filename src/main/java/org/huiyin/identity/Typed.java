package org.huiyin.identity;

import java.text.Normalizer;

/** The one form of what people type in many ways: full width or half, with or without blanks. */
final class Typed {

    private Typed() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
