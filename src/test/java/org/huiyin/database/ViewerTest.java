package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@HuiyinTest
class ViewerTest {

    private static final String AWKWARD = "q:{\"x\\y',\" ; 登记 --";

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource dataSource;

    @Autowired
    TestOwner owner;

    @Autowired
    PlatformTransactionManager transactions;

    record Seen(
            String tokens,
            String shut,
            @Nullable String job,
            @Nullable String writing) {}

    @Test
    void theDatabaseKnowsTheViewerInsideATransaction() {
        var viewer = new Viewer(List.of("o:7", "b:3:HEAD", AWKWARD), List.of("abc"), "seal");

        var tokens = viewer.see(() -> inTransaction("select unnest(viewer_tokens())"));
        var shut = viewer.see(() -> inTransaction("select unnest(viewer_shut())"));
        var job = viewer.see(() -> inTransaction("select viewer_job()"));

        assertThat(tokens).containsExactly("o:7", "b:3:HEAD", AWKWARD);
        assertThat(shut).containsExactly("abc");
        assertThat(job).containsExactly("seal");
    }

    @Test
    void outsideATransactionNobodyLooks() {
        var seen = new Viewer(List.of("o:7"), List.of("abc"), "seal").see(this::settings);

        assertThat(seen).isEqualTo(new Seen("{}", "{}", null, null));
    }

    @Test
    void aTransactionWithoutAViewerSeesWithNobodysEyes() {
        assertThat(new TransactionTemplate(transactions).<Seen>execute(status -> settings()))
                .isEqualTo(new Seen("{}", "{}", null, null));
    }

    @Test
    void nothingOfTheViewerStaysOnTheConnection() {
        for (var i = 0; i < 20; i++) {
            new Viewer(List.of("o:7"), List.of(), null).see(() -> inTransaction("select unnest(viewer_tokens())"));
            assertThat(settings()).isEqualTo(new Seen("{}", "{}", null, null));
        }
    }

    @Test
    void aSettingLeftOnTheConnectionOpensNothing() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var single = new SingleConnectionDataSource(connection, true);
            var manager = new DataSourceTransactionManager(single);
            manager.addListener(new ViewerOfTransaction(single));
            leave(connection, "{1}", "{o:1}");

            assertThat(new TransactionTemplate(manager).<Seen>execute(status -> settingsOf(JdbcClient.create(single))))
                    .isEqualTo(new Seen("{}", "{}", null, null));

            leave(connection, "", "");
        }
    }

    private static void leave(Connection connection, String writing, String tokens) throws SQLException {
        try (var left = connection.prepareStatement(
                "select set_config('huiyin.writing', ?, false), set_config('huiyin.tokens', ?, false)")) {
            left.setString(1, writing);
            left.setString(2, tokens);
            left.execute();
        }
    }

    @Test
    void whereNoViewerCanBeSetNothingIsReadAndNothingIsLeftOpen() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var single = new SingleConnectionDataSource(connection, true);
            var manager = new DataSourceTransactionManager(single);
            manager.addListener(new ViewerOfTransaction(single));
            var backend = JdbcClient.create(single)
                    .sql("select pg_backend_pid()")
                    .query(Integer.class)
                    .single();
            owner.superuser()
                    .sql("select pg_terminate_backend(:backend, 10000)")
                    .param("backend", backend)
                    .query()
                    .singleValue();

            assertThatThrownBy(() -> new TransactionTemplate(manager)
                            .<Seen>execute(status -> settingsOf(JdbcClient.create(single))))
                    .isInstanceOfAny(DataAccessException.class, TransactionException.class);
            assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        }
    }

    @Test
    void theViewerCannotChangeInsideATransaction() {
        var first = Viewer.job("first");
        first.see(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(first.see(Viewer::current)).isEqualTo(first);
            assertThatThrownBy(() -> Viewer.job("second").see(Viewer::current))
                    .isInstanceOf(IllegalStateException.class);
        }));
    }

    @Test
    void aTransactionInsideAnotherHasItsOwnSettings() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var seen = Viewer.job("verify")
                .see(() -> new TransactionTemplate(transactions)
                        .<Seen>execute(outer -> inner.<Seen>execute(status -> settings())));

        assertThat(seen).isEqualTo(new Seen("{}", "{}", "verify", null));
    }

    @Test
    void aJobNeedsAName() {
        assertThatThrownBy(() -> Viewer.job(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theApplicationIsNotItsOwnersRole() {
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("huiyin_app");
    }

    private List<String> inTransaction(String query) {
        return new TransactionTemplate(transactions)
                .execute(status -> sql.sql(query).query(String.class).list());
    }

    private Seen settings() {
        return settingsOf(sql);
    }

    private static Seen settingsOf(JdbcClient sql) {
        return sql.sql("""
                        select viewer_tokens()::text as tokens, viewer_shut()::text as shut, viewer_job() as job,
                               writing()::text as writing
                        """).query(Seen.class).single();
    }
}
