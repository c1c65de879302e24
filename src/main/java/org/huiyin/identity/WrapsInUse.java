package org.huiyin.identity;

import java.util.List;
import org.huiyin.database.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of matters that the database holds already, as the start checks them against the keys folder. */
@Component
final class WrapsInUse {

    private static final Viewer KEYS = Viewer.job("keys");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    WrapsInUse(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    record Wrap(int version, byte[] wrapped) {}

    /** The wraps of the oldest and of the newest matter; none in a new database. */
    List<Wrap> oldestAndNewest() {
        return KEYS.see(() -> transactions.execute(status -> ends()));
    }

    private List<Wrap> ends() {
        return jdbc.sql("""
                        (select key_version, wrapped from key_wrap where holder = :holder order by matter_id limit 1)
                        union all
                        (select key_version, wrapped from key_wrap where holder = :holder order by matter_id desc limit 1)
                        """)
                .param("holder", MatterKeys.INSTALLATION)
                .query((row, n) -> new Wrap(row.getInt("key_version"), row.getBytes("wrapped")))
                .list();
    }
}
