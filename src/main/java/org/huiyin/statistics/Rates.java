package org.huiyin.statistics;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The definitions of rates, in the order they are shown in. */
@Repository
class Rates {

    private final JdbcClient jdbc;

    Rates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rate> all() {
        return jdbc.sql("""
                        select code, family, title, terms, numerator, denominator, punctual, deed, preferred, verified, basis
                        from rate_definition order by position, code
                        """).query(Rates::rate).list();
    }

    Optional<Rate> byCode(String code) {
        return all().stream().filter(rate -> rate.code().equals(code)).findFirst();
    }

    private static Rate rate(ResultSet row, int n) throws SQLException {
        return new Rate(
                row.getString("code"),
                row.getString("family"),
                row.getString("title"),
                List.of(texts(row.getArray("terms"))),
                outcomes(row.getArray("numerator")),
                outcomes(row.getArray("denominator")),
                row.getString("punctual"),
                row.getString("deed"),
                row.getBoolean("preferred"),
                row.getBoolean("verified"),
                Rate.Basis.valueOf(row.getString("basis")));
    }

    private static Set<Outcome> outcomes(Array names) throws SQLException {
        var outcomes = EnumSet.noneOf(Outcome.class);
        Stream.of(texts(names)).map(Outcome::valueOf).forEach(outcomes::add);
        return outcomes;
    }

    private static String[] texts(Array texts) throws SQLException {
        return (String[]) texts.getArray();
    }
}
