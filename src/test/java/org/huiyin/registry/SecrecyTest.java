package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Keyring;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees what, asked as the application's role. */
@HuiyinTest
class SecrecyTest {

    private static final List<String> KEYED = List.of("matter_id");

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Petitions petitions;

    @Autowired
    Worklists worklists;

    @Autowired
    County county;

    @Autowired
    Keyring keyring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOwner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt transferred() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        county.as(
                "triage",
                () -> registry.perform(
                        new Transfer(county.body("housing"), ""), receipt.matter(), 1, county.occasion("triage")));
        return receipt;
    }

    private long count(String table) {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    private boolean sees(String login, Receipt receipt) {
        var listed = county.as(login, () -> petitions.list("", 1)).rows().stream()
                .anyMatch(row -> row.matter().equals(receipt.matter()));
        var found = county.as(login, () -> petitions.byNumber(receipt.number())).isPresent();
        var waits =
                county
                        .as(login, () -> worklists.of(county.officer(login), LocalDate.now(CircumstancesOf.HERE)))
                        .stream()
                        .anyMatch(work -> work.matter().equals(receipt.matter()));
        assertThat(listed).isEqualTo(found);
        assertThat(named(login, receipt)).isEqualTo(found);
        assertThat(waits && !found).isFalse();
        return found;
    }

    /** Asked of the function itself, which reads as the owner: it must keep the rule of the policies. */
    private boolean named(String login, Receipt receipt) {
        return county.as(
                login,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                        select :id in (select matters_about(left(:summary, 4), '%' || left(:summary, 4) || '%', 1000))
                        """)
                                .param("id", receipt.matter().value())
                                .param("summary", summary(receipt))
                                .query(Boolean.class)
                                .single()));
    }

    private String summary(Receipt receipt) {
        return owner.sql()
                .sql("select summary from matter where id = :id")
                .param("id", receipt.matter().value())
                .query(String.class)
                .single();
    }

    @Test
    void withoutAViewerNothingIsRead() {
        transferred();
        Long told = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from matters_about('漏雨', '%漏雨%', 1000)")
                        .query(Long.class)
                        .single());
        assertThat(told).isZero();
        for (var table : keyedTables()) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void aBodyThatIsNotInvolvedSeesNothing() {
        var receipt = transferred();
        assertThat(sees("handler", receipt)).isTrue();
        assertThat(sees("stranger", receipt)).isFalse();
        assertThatThrownBy(() -> county.as(
                        "stranger",
                        () -> dossiers.open(
                                receipt.matter(), county.officer("stranger").id(), null, "试验")))
                .isInstanceOf(NoSuchMatter.class);
        assertThatThrownBy(() -> county.as(
                        "stranger",
                        () -> registry.perform(
                                new Transfer(county.body("labour"), ""),
                                receipt.matter(),
                                1,
                                county.occasion("stranger"))))
                .isInstanceOf(NoSuchMatter.class);
    }

    @Test
    void aReportedBodyIsShutOutThoughItIsInvolvedAndARespondentHandles() {
        var receipt = transferred();
        assertThat(sees("handler", receipt)).as("a respondent handles").isTrue();
        var token = keyring.token("b:" + county.body("housing"));
        owner.sql()
                .sql("update matter set shut = array[:token] where id = :id")
                .param("token", token)
                .param("id", receipt.matter().value())
                .update();
        owner.sql()
                .sql("update petition set shut = array[:token] where matter_id = :id")
                .param("token", token)
                .param("id", receipt.matter().value())
                .update();
        for (var login : List.of("handler", "second", "head")) {
            assertThat(sees(login, receipt)).as(login).isFalse();
            for (var table : keyedTables()) {
                var rows = county.as(
                        login,
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> jdbc.sql("select count(*) from " + table + " where matter_id = :id")
                                        .param("id", receipt.matter().value())
                                        .query(Long.class)
                                        .single()));
                assertThat(rows).as(login + " " + table).isZero();
            }
        }
        assertThat(sees("triage", receipt)).isTrue();
    }

    @Test
    void aSealedPetitionIsSeenByScreenersOnlyAndNumberedApart() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(true), county.occasion("clerk")));
        assertThat(receipt.number()).contains("密");
        assertThat(sees("clerk", receipt)).isFalse();
        assertThat(sees("triage", receipt)).isFalse();
        assertThat(sees("screener", receipt)).isTrue();
    }

    @Test
    void theJournalTheSealsAndTheReadingLogCannotBeChanged() {
        transferred();
        for (var table : List.of("journal", "seal", "reading_log", "document", "content", "involvement")) {
            for (var change :
                    List.of("delete from " + table, "update " + table + " set at = at", "truncate " + table)) {
                assertThatThrownBy(() -> county.as(
                                "triage",
                                () -> new TransactionTemplate(transactions)
                                        .execute(status -> jdbc.sql(change).update())))
                        .as(change)
                        .hasStackTraceContaining(
                                change.startsWith("update") && !table.matches("seal|reading_log")
                                        ? "ERROR"
                                        : "permission denied");
            }
        }
    }

    @Test
    void theWriteFenceOpensForTheLockedMatterOnly() {
        var receipt = transferred();
        var changed = county.as(
                "clerk",
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("update proceeding set stage = 'SERVED' where matter_id = :id")
                                .param("id", receipt.matter().value())
                                .update()));
        assertThat(changed).isZero();
    }

    @Test
    void everyTableAndViewWithAMatterKeyHasAPolicy() {
        assertThat(keyedTables()).isNotEmpty();
        var bare = owner.sql().sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p')
                          and (c.relname in ('matter', 'petition') or exists (
                                select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                                and a.attname in ('matter_id', 'petition_id')))
                          and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();
        assertThat(bare).as("tables with a matter's key and no row security").isEmpty();
        var views = owner.sql().sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('v', 'm')
                          and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                        """).query(String.class).list();
        assertThat(views).as("views that see with their owner's eyes").isEmpty();
    }

    private List<String> keyedTables() {
        return owner.sql().sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and column_name in (:keys)
                        """).param("keys", KEYED).query(String.class).list();
    }

    @Test
    void anActorWhoIsNotTheViewerIsTurnedAway() {
        var receipt = transferred();
        assertThatThrownBy(() -> county.as(
                        "stranger",
                        () -> registry.perform(
                                new Transfer(county.body("labour"), ""),
                                receipt.matter(),
                                1,
                                county.occasion("triage"))))
                .isInstanceOf(NotEntitled.class);
        assertThat(Viewer.current()).isEqualTo(Viewer.NOBODY);
    }
}
