package org.huiyin.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Body;
import org.huiyin.registry.Channel;
import org.huiyin.statistics.CrossTables.Heading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the page of the monthly table may ask. It counts with eyes of its own, so that its figures do not depend on who
 * looks; the rows behind a figure are seen with the eyes of the reader.
 */
@Component
public class MonthDesk {

    private static final Viewer JOB = Viewer.job("statistics");

    private final Tallies tallies;
    private final Bodies bodies;
    private final MonthHeadings headings;
    private final MonthRates rates;
    private final TransactionTemplate moment;

    MonthDesk(
            Tallies tallies,
            Bodies bodies,
            MonthHeadings headings,
            MonthRates rates,
            PlatformTransactionManager transactions) {
        this.tallies = tallies;
        this.bodies = bodies;
        this.headings = headings;
        this.rates = rates;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The month of a body and those below it; {@code chosen}: codes of the definitions of rates to go by. */
    public MonthPage of(YearMonth month, List<String> chosen, Body body) {
        return JOB.see(() -> moment.execute(status -> counted(month, chosen, body)));
    }

    private MonthPage counted(YearMonth month, List<String> chosen, Body body) {
        var today = BeijingTime.today();
        var counted = bodies.under(body);
        var query = LedgerQuery.of(month.atDay(1), month.atEndOfMonth(), Scope.BELOW);
        var now = of(counted, month);
        var tables = new CrossTables(now, query);
        var channels = headings.channels();
        return new MonthPage(
                month,
                body.name(),
                counted.stream().skip(1).map(Body::shortName).toList(),
                tables.of("按信访形式", "形式", channels, headings.firstOrRepeated()),
                measures(now, of(counted, month.minusMonths(1)), of(counted, month.minusYears(1)), query),
                List.of(
                        tables.of("按事项性质", "性质", headings.kinds(), channels),
                        tables.of("按问题属地", "属地", headings.places(now, body), channels),
                        tables.of("按内容分类（第一级）", "内容", headings.subjects(now), channels)),
                rates.of(counted, query, chosen, today),
                rates.families(month, chosen),
                today);
    }

    private List<Tally> of(List<Body> counted, YearMonth month) {
        return tallies.of(counted, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private List<MonthPage.Measured> measures(
            List<Tally> now, List<Tally> before, List<Tally> lastYear, LedgerQuery query) {
        var visits = sum(now, MonthHeadings.of(Channel.VISIT), Tally::items);
        var persons = sum(now, MonthHeadings.of(Channel.VISIT), Tally::persons);
        var rows = query.by(Channel.VISIT).address(LedgerPage.PATH);
        return Stream.concat(headings.channels().stream(), Stream.of(CrossTables.ALL))
                .map(heading -> new MonthPage.Measured(
                        inPerson(heading) ? new CrossTable.Cell(visits, rows) : null,
                        inPerson(heading) ? new CrossTable.Cell(persons, rows) : null,
                        Share.change(sum(now, heading, Tally::items), sum(before, heading, Tally::items)),
                        Share.change(sum(now, heading, Tally::items), sum(lastYear, heading, Tally::items))))
                .toList();
    }

    /** Visits, and the sum of all, in which nothing else comes in person. */
    private static boolean inPerson(Heading heading) {
        return heading == CrossTables.ALL || heading.title().equals(Channel.VISIT.title());
    }

    private static long sum(List<Tally> tallies, Heading heading, ToLongFunction<Tally> measure) {
        return tallies.stream().filter(heading.holds()).mapToLong(measure).sum();
    }
}
