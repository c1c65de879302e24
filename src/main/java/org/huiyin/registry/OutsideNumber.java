package org.huiyin.registry;

import java.text.Normalizer;
import java.util.Locale;

/** The number under which another system or office keeps the same petition, in the one form of all ways to write it. */
public record OutsideNumber(Kind kind, String number) {

    public static final int LIMIT = 60;

    /** Whose number it is. */
    public enum Kind {
        NATIONAL("国家信访信息系统编号"),
        PROVINCIAL("省信访信息系统编号"),
        HOTLINE("12345工单号"),
        ABOVE("来函编号");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public OutsideNumber {
        number = kept(number);
        if (number.isEmpty() || number.codePointCount(0, number.length()) > LIMIT) {
            throw new IllegalArgumentException(kind.title() + "写1至" + LIMIT + "字。");
        }
    }

    /** As it is kept and looked for: wide letters, blanks, dashes and brackets make no other number. */
    static String kept(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]", "")
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[〔\\[【]", "(")
                .replaceAll("[〕\\]】]", ")")
                .toUpperCase(Locale.ROOT);
    }
}
