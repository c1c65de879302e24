package org.huiyin.registry;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * Several statements sent to the database as one. Reads hand each row to their reader; a write that did not change
 * exactly the rows it should (row security hides rows without an error) fails the transaction.
 */
final class RoundTrip {

    /** Takes one row of a read. */
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private record Step(
            String sql,
            Map<String, ?> params,
            int expected,
            @Nullable Row reader) {}

    private final JdbcOperations jdbc;
    private final List<Step> steps = new ArrayList<>();

    RoundTrip(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    RoundTrip read(String sql, Map<String, ?> params, Row reader) {
        steps.add(new Step(sql, params, -1, reader));
        return this;
    }

    RoundTrip write(String sql, Map<String, ?> params) {
        return write(sql, params, 1);
    }

    /** {@code expected}: how many rows it must change; -1 where any number is right. */
    RoundTrip write(String sql, Map<String, ?> params, int expected) {
        steps.add(new Step(sql, params, expected, null));
        return this;
    }

    void go() {
        if (steps.isEmpty()) {
            return;
        }
        var sql = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (var step : steps) {
            var parsed = NamedParameterUtils.parseSqlStatement(step.sql());
            var source = new MapSqlParameterSource(whole(step.params()));
            sql.add(NamedParameterUtils.substituteNamedParameters(parsed, source));
            values.addAll(List.of(boxed(NamedParameterUtils.buildValueArray(parsed, source, null))));
        }
        jdbc.execute((Connection connection) -> {
            try (var statement = connection.prepareStatement(String.join(";\n", sql))) {
                bind(statement, values);
                statement.execute();
                collect(statement);
            }
            return true;
        });
    }

    /** A list is one array to the database; the parser would spread it into many values. */
    private record Many(Collection<?> values) {}

    private static Map<String, @Nullable Object> whole(Map<String, ?> params) {
        var all = new HashMap<String, @Nullable Object>(params);
        all.replaceAll((name, value) -> value instanceof Collection<?> many ? new Many(many) : value);
        return all;
    }

    private static Object[] boxed(@Nullable Object[] values) {
        var all = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            all[i] = value == null ? Null.HERE : value;
        }
        return all;
    }

    /** Stands for SQL null where a list may hold none. */
    private enum Null {
        HERE
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            switch (value) {
                case null -> statement.setObject(i + 1, null);
                case Null none -> statement.setObject(i + 1, null);
                case Many many -> statement.setArray(i + 1, array(statement, many.values()));
                case Enum<?> name -> statement.setString(i + 1, name.name());
                case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                default -> statement.setObject(i + 1, value);
            }
        }
    }

    private static Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        return statement.getConnection().createArrayOf(sqlType(many), many.toArray());
    }

    private static String sqlType(Collection<?> many) {
        return many.stream().anyMatch(Long.class::isInstance) ? "bigint" : "text";
    }

    private void collect(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                statement.getMoreResults();
            }
            var step = steps.get(i);
            var reader = step.reader();
            if (reader != null) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            } else if (step.expected() >= 0 && statement.getUpdateCount() != step.expected()) {
                throw new IncorrectUpdateSemanticsDataAccessException("a write changed "
                        + statement.getUpdateCount() + " rows instead of " + step.expected() + ": "
                        + step.sql().strip().lines().findFirst().orElse(""));
            }
        }
    }
}
