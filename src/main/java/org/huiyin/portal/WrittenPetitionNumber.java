package org.huiyin.portal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A petition's number as people copy it: 青信(2026)468 is 青信〔2026〕0468号. */
final class WrittenPetitionNumber {

    private static final Pattern PARTS = Pattern.compile("(.{1,20}?)[(\\[{【〔〖《<]?(\\d{4})[)\\]}】〕〗》>]?第?(\\d{1,9})号?");

    private WrittenPetitionNumber() {}

    /** The number as it is printed; what does not look like one stays as it is, without blanks. */
    static String read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
        var parts = PARTS.matcher(plain);
        return parts.matches()
                ? "%s〔%s〕%04d号".formatted(parts.group(1), parts.group(2), Integer.valueOf(parts.group(3)))
                : plain;
    }
}
