package org.huiyin.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Occasion;
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
    private final QueryCodes codes;
    private final JdbcClient jdbc;

    Registration(PlatformTransactionManager transactions, NewMatter newMatter, QueryCodes codes, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.newMatter = newMatter;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    Receipt register(Arrival arrival, Occasion occasion) {
        var code = codes.of(occasion.request());
        try {
            return transaction.execute(status -> newMatter.open(arrival, occasion, code));
        } catch (DuplicateKeyException twin) {
            return earlier(occasion.request(), code).orElseThrow(() -> twin);
        }
    }

    /** Looked up with the eyes of the code's holder, as the request alone proves who sent it. */
    private Optional<Receipt> earlier(UUID request, String code) {
        var current = Viewer.current();
        var tokens = new ArrayList<>(current.tokens());
        tokens.add(codes.token(code));
        return new Viewer(List.copyOf(tokens), current.shutTokens(), current.job())
                .see(() -> transaction.execute(status -> jdbc.sql("""
                                select matter_id, number from petition where request = :request
                                """)
                        .param("request", request)
                        .query((row, n) -> new Receipt(
                                new MatterId(row.getLong("matter_id")), row.getString("number"), code, true))
                        .optional()));
    }
}
