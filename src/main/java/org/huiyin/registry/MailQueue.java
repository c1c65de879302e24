package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.Viewer;
import org.huiyin.identity.MatterKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to writers that wait to be sent, for the job that sends them: it sees nothing else of a matter. */
@Component
public class MailQueue {

    private static final Viewer JOB = Viewer.job("mail");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MatterKeys keys;

    MailQueue(JdbcClient jdbc, PlatformTransactionManager transactions, MatterKeys keys) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
    }

    /** A letter to be sent: the number it is about, and where it goes. */
    public record Errand(long id, String number, String address) {

        /** Without the address: this may end up in a log. */
        @Override
        public String toString() {
            return "Errand[" + id + "]";
        }
    }

    /** The next letter; committed before anything is sent, so that nothing is sent twice. */
    public Optional<Errand> claim() {
        return seen(() -> jdbc.sql("""
                        with claimed as (
                            update notice set begun = now(), tries = tries + 1
                            where id = (select n.id from notice n where n.begun is null and n.due <= now()
                                        and not exists (select from mail_stop s where s.matter_id = n.matter_id)
                                        order by n.due, n.id limit 1 for update skip locked)
                            returning id, matter_id, number, sealed)
                        select c.id, c.number, c.sealed, k.wrapped, k.key_version
                        from claimed c join key_wrap k on k.matter_id = c.matter_id and k.holder = 'installation'
                        """).query(this::errand).optional());
    }

    private Errand errand(ResultSet row, int n) throws SQLException {
        var key = keys.unwrap(row.getBytes("wrapped"), row.getInt("key_version"));
        var address = new String(key.open(Notices.PURPOSE, row.getBytes("sealed")), StandardCharsets.UTF_8);
        return new Errand(row.getLong("id"), row.getString("number"), address);
    }

    /** It was sent, or may have been. */
    public void close(Errand errand) {
        seen(() -> jdbc.sql("delete from notice where id = :id")
                .param("id", errand.id())
                .update());
    }

    /** The mail server did not take it: once more in ten minutes, then in twenty, at most six hours later. */
    public void again(Errand errand) {
        seen(() -> jdbc.sql("""
                        update notice set begun = null,
                            due = now() + least(interval '6 hours', interval '10 minutes' * power(2, least(tries, 10) - 1))
                        where id = :id
                        """).param("id", errand.id()).update());
    }

    /**
     * Gives up what could not be sent for two days, what was begun and of which nobody knows what became of it, and what
     * is not wanted any more; how many.
     */
    public int giveUp() {
        return seen(() -> jdbc.sql("""
                        delete from notice n where n.made < now() - interval '2 days'
                            or n.begun < now() - interval '1 hour'
                            or exists (select from mail_stop s where s.matter_id = n.matter_id)
                        """).update());
    }

    private <T> T seen(Supplier<T> work) {
        return JOB.see(() -> transaction.execute(status -> work.get()));
    }
}
