package org.huiyin.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.Body;
import org.springframework.stereotype.Component;

/** The rates of the monthly table, each by the definition chosen for its family. */
@Component
class MonthRates {

    private final Rates rates;
    private final Tallies tallies;

    MonthRates(Rates rates, Tallies tallies) {
        this.rates = rates;
        this.tallies = tallies;
    }

    List<MonthPage.RateShown> of(List<Body> bodies, LedgerQuery query, List<String> chosen, LocalDate today) {
        return byFamily().values().stream()
                .map(family -> chosen(family, chosen))
                .map(rate -> shown(
                        rate,
                        tallies.outcomes(rate, bodies, query.from(), query.to().plusDays(1), today),
                        query))
                .toList();
    }

    /** Families of more than one definition, each with what can be chosen. */
    List<MonthPage.Family> families(YearMonth month, List<String> chosen) {
        return byFamily().values().stream()
                .filter(family -> family.size() > 1)
                .map(family -> new MonthPage.Family(family.stream()
                        .map(rate -> new MonthPage.Offered(
                                rate.title(),
                                rate.equals(chosen(family, chosen)) ? null : address(month, chosen, family, rate)))
                        .toList()))
                .toList();
    }

    private static String address(YearMonth month, List<String> chosen, List<Rate> family, Rate rate) {
        var others = chosen.stream()
                .filter(code -> family.stream().noneMatch(one -> one.code().equals(code)))
                .filter(code -> code.matches("[a-z.-]+"))
                .map(code -> "&rule=" + code)
                .collect(Collectors.joining());
        return MonthPage.PATH + "?month=" + month + others + "&rule=" + rate.code();
    }

    private Map<String, List<Rate>> byFamily() {
        return rates.all().stream().collect(groupingBy(Rate::family, LinkedHashMap::new, Collectors.toList()));
    }

    private static Rate chosen(List<Rate> family, List<String> chosen) {
        return family.stream()
                .filter(rate -> chosen.contains(rate.code()))
                .findFirst()
                .or(() -> family.stream().filter(Rate::preferred).findFirst())
                .orElseGet(family::getFirst);
    }

    private static MonthPage.RateShown shown(Rate rate, Map<Outcome, Long> counts, LedgerQuery query) {
        var numerator = part(rate, rate.numerator(), counts, query);
        var whole = part(rate, rate.denominator(), counts, query);
        return new MonthPage.RateShown(
                rate.title(),
                Share.of(numerator.count(), whole.count()),
                rate.formula(),
                numerator,
                rate.denominator().stream()
                        .sorted()
                        .map(outcome -> part(rate, Set.of(outcome), counts, query))
                        .toList(),
                whole,
                rate.verified());
    }

    private static MonthPage.Part part(Rate rate, Set<Outcome> outcomes, Map<Outcome, Long> counts, LedgerQuery query) {
        return new MonthPage.Part(
                rate.words(outcomes),
                outcomes.stream()
                        .mapToLong(outcome -> counts.getOrDefault(outcome, 0L))
                        .sum(),
                query.judged(rate.code(), outcomes.stream().sorted().toList()).address(LedgerPage.PATH));
    }
}
