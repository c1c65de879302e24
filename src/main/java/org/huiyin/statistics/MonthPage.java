package org.huiyin.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monthly table as it is shown.
 *
 * @param below the bodies under this one whose petitions are counted as well
 * @param channels by channel, first and repeated
 * @param measures of each line of {@code channels}, and of its sums
 */
public record MonthPage(
        YearMonth month,
        String body,
        List<String> below,
        CrossTable channels,
        List<Measured> measures,
        List<CrossTable> tables,
        List<RateShown> rates,
        List<Family> families,
        LocalDate today) {

    public static final String PATH = "/statistics/month";

    public MonthPage {
        below = List.copyOf(below);
        measures = List.copyOf(measures);
        tables = List.copyOf(tables);
        rates = List.copyOf(rates);
        families = List.copyOf(families);
    }

    /**
     * A channel beside the month before and the same month of the year before.
     *
     * @param visits 批次: each registered visit is one; null for what does not come in person
     * @param persons 人次: how many came on those visits; null where {@code visits} is
     */
    public record Measured(
            CrossTable.@Nullable Cell visits, CrossTable.@Nullable Cell persons, String beside, String lastYear) {}

    /** A rate with all that it was reckoned from. */
    public record RateShown(
            String title,
            String value,
            String formula,
            Part numerator,
            List<Part> denominator,
            Part whole,
            boolean verified) {
        public RateShown {
            denominator = List.copyOf(denominator);
        }
    }

    /** Some of the matters that a rate looks at. */
    public record Part(String word, long count, String href) {}

    /** Definitions of one rate to choose from. */
    public record Family(List<Offered> offered) {}

    /** A definition that can be chosen; the chosen one has no address. */
    public record Offered(String title, @Nullable String href) {}

    public String path(YearMonth other) {
        return PATH + "?month=" + other;
    }

    public boolean over() {
        return month.isBefore(YearMonth.from(today));
    }

    /** 2026年11月 */
    public String title() {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
