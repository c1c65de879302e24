package org.huiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huiyin.registry.Channel;
import org.huiyin.statistics.CrossTables.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and sums that must come out, from printed reports. */
class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "95, 595, 15.97 %",
        "500, 595, 84.03 %",
        "301, 497, 60.56 %",
        "120, 497, 24.14 %",
        "44, 497, 8.85 %",
        "31, 497, 6.24 %",
        "1, 497, 0.20 %",
        "7, 7, 100.00 %",
        "0, 7, 0.00 %",
        "1, 0, –"
    })
    void aShareHasTwoDecimalsHalfUp(long part, long whole, String written) {
        assertThat(Share.of(part, whole)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"96, 100, −4.00 %", "6, 4, +50.00 %", "4, 4, 0.00 %", "3, 0, –", "0, 3, −100.00 %"})
    void aChangeBearsItsSignAndADashWhereThereWasNothing(long now, long before, String written) {
        assertThat(Share.change(now, before)).isEqualTo(written);
    }

    @Test
    void rowsAndColumnsAddUpToTheSame() {
        var random = new Random(65);
        for (int round = 0; round < 50; round++) {
            var tallies = new ArrayList<Tally>();
            for (var channel : Channel.values()) {
                for (var subject : List.of("010000", "020000", "030000")) {
                    tallies.add(new Tally(channel, "OPENED", subject, "990101", null, random.nextInt(9), 0));
                }
            }
            var query = LedgerQuery.of(LocalDate.EPOCH, LocalDate.EPOCH, Scope.BELOW);
            var table = new CrossTables(tallies, query).of("", "", subjects(), channels());
            var whole = tallies.stream().mapToLong(Tally::items).sum();
            assertThat(table.sums().sum().count()).isEqualTo(whole);
            assertThat(table.rows().stream().mapToLong(row -> row.sum().count()).sum())
                    .isEqualTo(whole);
            for (var row : table.rows()) {
                assertThat(row.cells().stream()
                                .mapToLong(CrossTable.Cell::count)
                                .sum())
                        .isEqualTo(row.sum().count());
            }
            for (int column = 0; column < table.columns().size(); column++) {
                var at = column;
                assertThat(table.rows().stream()
                                .mapToLong(row -> row.cells().get(at).count())
                                .sum())
                        .isEqualTo(table.sums().cells().get(at).count());
            }
        }
    }

    private static List<Heading> subjects() {
        return List.of("010000", "020000", "030000").stream()
                .map(code -> new Heading(code, tally -> tally.subject().equals(code), query -> query.about(code)))
                .toList();
    }

    private static List<Heading> channels() {
        return List.of(Channel.values()).stream().map(MonthHeadings::of).toList();
    }
}
