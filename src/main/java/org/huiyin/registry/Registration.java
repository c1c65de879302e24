package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers once: the same request sent again finds what it opened the first time. */
@Component
final class Registration {

    private final TransactionTemplate transaction;
    private final NewMatter newMatter;
    private final Joining joining;
    private final QueryCodes codes;
    private final JdbcClient jdbc;

    Registration(
            PlatformTransactionManager transactions,
            NewMatter newMatter,
            Joining joining,
            QueryCodes codes,
            JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.newMatter = newMatter;
        this.joining = joining;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    Receipt register(Arrival arrival, Placing placing, Occasion occasion) {
        var code = codes.of(occasion.request());
        try {
            return transaction.execute(status -> place(arrival, placing, occasion, code));
        } catch (DuplicateKeyException twin) {
            return earlier(occasion.request(), code).orElseThrow(() -> twin);
        }
    }

    private Receipt place(Arrival arrival, Placing placing, Occasion occasion, String code) {
        return switch (placing) {
            case Placing.Anew anew -> newMatter.open(arrival, List.of(), occasion, code);
            case Placing.Linked linked -> newMatter.open(arrival, linked.others(), occasion, code);
            case Placing.Joins joins -> joining.join(arrival, joins, occasion, code);
        };
    }

    /** What this request was answered with, where it had come before. */
    Optional<Receipt> earlier(UUID request) {
        return earlier(request, codes.of(request));
    }

    /** Looked up with the eyes of the code's holder, as the request alone proves who sent it. */
    private Optional<Receipt> earlier(UUID request, String code) {
        var current = Viewer.current();
        var tokens = new ArrayList<>(current.tokens());
        tokens.add(codes.token(code));
        return new Viewer(List.copyOf(tokens), current.shutTokens(), current.job())
                .see(() -> transaction.execute(status -> jdbc.sql("""
                                select id, matter_id, number, how from petition where request = :request
                                """)
                        .param("request", request)
                        .query((row, n) -> new Receipt(
                                new MatterId(row.getLong("matter_id")),
                                row.getString("number"),
                                code,
                                true,
                                joined(row)))
                        .optional()));
    }

    private static @Nullable Long joined(ResultSet row) throws SQLException {
        return row.getString("how").equals("JOINED") ? row.getLong("id") : null;
    }
}
