package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.identity.WrittenMatters.HANDLER;
import static org.huiyin.identity.WrittenMatters.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.huiyin.HuiyinTest;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Writer.Role;
import org.huiyin.identity.WrittenMatters.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row security of this room's four tables, under the application's role. */
@HuiyinTest
class IdentityTablesTest {

    private static final Writer ZHANG = new Writer("张小英", "13812345678", null, "回音县城关镇", Role.WRITER);
    private static final List<String> TABLES = List.of("key_wrap", "party", "writer_index", "opening");

    private final WrittenMatters matters;
    private final Parties parties;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @Autowired
    IdentityTablesTest(
            WrittenMatters matters, Parties parties, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.matters = matters;
        this.parties = parties;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void whoSeesTheMatterSeesItsWritersAndNobodyElseDoes() {
        var matter = opened("{o:1}");
        assertThat(seen(HANDLER, matter)).isEqualTo(TABLES);
        assertThat(seen(STRANGER, matter)).isEmpty();
        assertThat(seen(Viewer.NOBODY, matter)).isEmpty();
    }

    @Test
    void whoIsShutOutSeesNothingOfTheWriters() {
        assertThat(seen(HANDLER, matters.register("{b:1:HANDLING_OFFICER}", "{shut-1}", ZHANG)))
                .isEmpty();
    }

    @Test
    void eachJobSeesWhatItNeedsAndNoMore() {
        var matter = opened("{o:1}");
        assertThat(seen(Viewer.job("keys"), matter)).containsExactly("key_wrap");
        assertThat(seen(Viewer.job("render"), matter)).contains("key_wrap", "party");
        assertThat(seen(Viewer.job("seal"), matter)).isEmpty();
    }

    @Test
    void aWriterCannotBeAddedOutsideTheWriteFence() {
        var matter = matters.register("{o:1}", "{}", ZHANG);
        refused(() -> matters.insert(
                matter.id(),
                "insert into key_wrap (matter_id, holder, key_version, wrapped) values (:matter, 'other', 1, :bytes)",
                Map.of("bytes", new byte[32])));
        refused(() -> matters.insert(
                matter.id(),
                "insert into party (matter_id, no, role, sealed, shown) values (:matter, 2, 'WRITER', :bytes, :bytes)",
                Map.of("bytes", new byte[32])));
        refused(() -> matters.insert(
                matter.id(),
                "insert into writer_index (matter_id, no, kind, key_version, token) values (:matter, 1, 'NAME', 2, :bytes)",
                Map.of("bytes", new byte[32])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key_wrap", "party", "writer_index", "opening"})
    void nothingIsChangedOrDeleted(String table) {
        for (var change : List.of("update %s set matter_id = matter_id", "delete from %s", "truncate %s cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change.formatted(table)).update())
                    .rootCause()
                    .hasMessageContaining("permission denied for table " + table);
        }
    }

    @Test
    void aLookUpReachesTheIndexThroughRowSecurity() {
        var plan = HANDLER.see(() -> transactions.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("""
                            explain select distinct matter_id from writer_index
                            where kind = 'NAME' and token in ('\\x00'::bytea, '\\x01'::bytea)
                            """).query((row, n) -> row.getString(1)).list();
        }));
        assertThat(String.join("\n", plan)).contains("writer_index_token").containsPattern("Index Cond.*token");
    }

    private Written opened(String audience) {
        var matter = matters.register(audience, "{}", ZHANG);
        var opened = HANDLER.see(
                () -> parties.open(matter.id(), 1, matters.officer(), matters.body(), "办理需要", matter.key()));
        assertThat(opened).isPresent();
        return matter;
    }

    private List<String> seen(Viewer viewer, Written matter) {
        return viewer.see(
                () -> TABLES.stream().filter(table -> rows(table, matter) > 0).toList());
    }

    private int rows(String table, Written matter) {
        return Objects.requireNonNull(
                transactions.execute(status -> jdbc.sql("select count(*) from " + table + " where matter_id = :matter")
                        .param("matter", matter.id())
                        .query((row, n) -> row.getInt(1))
                        .single()));
    }

    private void refused(Runnable insert) {
        Supplier<Boolean> inserting = () -> transactions.execute(status -> {
            insert.run();
            return true;
        });
        assertThatThrownBy(() -> HANDLER.see(inserting::get)).rootCause().hasMessageContaining("row-level security");
    }
}
