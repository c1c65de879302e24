package org.huiyin.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole as they are written: per cent with two decimals, half up; a dash where there is no whole. */
final class Share {

    static final String NONE = "–";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** 15.97 % */
    static String of(long part, long whole) {
        return whole == 0 ? NONE : percent(part, whole).toPlainString() + " %";
    }

    /** By how much it is more or less than before: +12.50 %, −4.00 %, 0.00 %. */
    static String change(long now, long before) {
        if (before == 0) {
            return NONE;
        }
        var percent = percent(now - before, before);
        var sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
        return sign + percent.abs().toPlainString() + " %";
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
