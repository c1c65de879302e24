package org.huiyin.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.procedure.Score;

/**
 * How a rate is reckoned: data that an installation can change.
 *
 * @param family definitions of one family answer one question in different ways; {@code preferred} is its default
 * @param terms codes of the terms whose duties are judged, or in whose time petitioners rate
 * @param punctual and {@code deed}: the words for what was done in time, such as 按期 and 答复
 * @param verified false while the formula was not found in an official text (未核实)
 */
record Rate(
        String code,
        String family,
        String title,
        List<String> terms,
        Set<Outcome> numerator,
        Set<Outcome> denominator,
        String punctual,
        String deed,
        boolean preferred,
        boolean verified,
        Basis basis) {

    /** What it is reckoned from. */
    enum Basis {
        DUTY,
        RATING
    }

    String word(Outcome outcome) {
        return switch (outcome) {
            case ON_TIME -> punctual + deed;
            case LATE -> "超期" + deed;
            case OPEN -> "未到期未" + deed;
            case OVERDUE -> "超期未" + deed;
            case SATISFIED -> Score.SATISFIED.title();
            case FAIRLY -> Score.FAIRLY.title();
            case DISSATISFIED -> Score.DISSATISFIED.title();
            case UNRATED -> "超期未评价";
        };
    }

    /** Such as 按期答复 ÷ (按期答复 + 超期答复). */
    String formula() {
        var above = words(numerator);
        return (numerator.size() > 1 ? "(" + above + ")" : above) + " ÷ (" + words(denominator) + ")";
    }

    String words(Set<Outcome> outcomes) {
        return outcomes.stream().sorted().map(this::word).collect(Collectors.joining(" + "));
    }
}
