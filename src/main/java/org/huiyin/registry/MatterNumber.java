package org.huiyin.registry;

import org.huiyin.directory.Body;
import org.huiyin.procedure.Paper;

/** How numbers are written: petitions 青信〔2026〕0468号, papers 青住建处〔2026〕15号 (no leading zeros, no 第). */
public final class MatterNumber {

    private MatterNumber() {}

    static String petition(Body body, int year, boolean sealed, long serial) {
        return body.mark() + (sealed ? "密" : "") + "〔" + year + "〕" + "%04d".formatted(serial) + "号";
    }

    /** 青信分〔2026〕0003号: it tells that it was part of a letter, and not of which. */
    static String part(Body body, int year, long serial) {
        return body.mark() + "分〔" + year + "〕" + "%04d".formatted(serial) + "号";
    }

    /** As it is written, whatever brackets the keyboard gave for 〔〕. */
    public static String typed(String number) {
        return number.strip().replaceAll("[\\[(（【［](\\d{4})[])）】］]", "〔$1〕");
    }

    static String paper(Body body, Paper paper, int year, long serial) {
        return body.mark() + paper.series() + "〔" + year + "〕" + serial + "号";
    }
}
