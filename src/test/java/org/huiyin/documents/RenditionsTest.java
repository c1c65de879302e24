package org.huiyin.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.County;
import org.huiyin.registry.Paperwork;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files and pressed papers of a real matter, with the eyes of those who may and may not see it. */
@HuiyinTest
class RenditionsTest {

    private static final Sealing NO_KEY = new Xor((byte) 0);
    private static final byte[] SCAN = "%PDF-1.7 来信扫描件".getBytes(UTF_8);

    @Autowired
    Registry registry;

    @Autowired
    County county;

    @Autowired
    Renditions renditions;

    @Autowired
    Files files;

    @Autowired
    Paperwork paperwork;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    @Test
    void aPaperIsPressedOnceAndStaysTheSame() {
        var matter = register().matter();
        var first = county.as("clerk", () -> paperwork.pdf(matter, 1));
        assertThat(county.as("clerk", () -> paperwork.pdf(matter, 1))).isEqualTo(first);
        assertThat(new String(first, 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void manyWhoWantItAtOnceGetTheSameBytes() throws Exception {
        var matter = register().matter();
        Callable<byte[]> wanted = () -> county.as("clerk", () -> paperwork.pdf(matter, 1));
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var pdfs = readers.invokeAll(List.of(wanted, wanted, wanted));
            assertThat(pdfs.get(1).get()).isEqualTo(pdfs.get(0).get());
            assertThat(pdfs.get(2).get()).isEqualTo(pdfs.get(0).get());
        }
        assertThat(owner.sql()
                        .sql("select count(*) from rendition where matter_id = :matter")
                        .param("matter", matter.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoDoesNotSeeTheMatterGetsNeitherPaperNorFileAndNothingIsPressed() {
        var matter = register().matter();
        assertThatThrownBy(() -> county.as(
                        "stranger", () -> renditions.of(matter.value(), 1, RenditionsTest::notAskedFor, NO_KEY)))
                .isInstanceOf(IllegalArgumentException.class);
        county.as("clerk", () -> paperwork.pdf(matter, 1));
        for (var table : List.of("file", "rendition")) {
            assertThat(rows(county.viewer("stranger"), table)).isZero();
            assertThat(rows(Viewer.NOBODY, table)).isZero();
            assertThat(rows(county.viewer("clerk"), table)).isPositive();
            assertThat(rows(Viewer.job("render"), table)).isPositive();
        }
    }

    @Test
    void aFileComesBackAsItWasTakenIn() {
        var receipt = register();
        var attached = county.as("clerk", () -> paperwork.file(receipt.matter(), 1));
        assertThat(attached.bytes()).isEqualTo(SCAN);
        assertThat(attached.name()).isEqualTo("来信.pdf");
        var rows = county.as(
                "clerk",
                () -> transaction().execute(s -> files.of(receipt.matter().value())));
        assertThat(rows)
                .extracting(Filed::no, Filed::media, Filed::size)
                .containsExactly(tuple(1, "application/pdf", SCAN.length));
    }

    @Test
    void rowsAreAddedOnlyWhereTheyBelongAndNeverChanged() {
        var matter = register().matter().value();
        var address = "0".repeat(64);
        refused(
                "clerk",
                "insert into rendition (matter_id, document, address, hash) values (%d, 1, '%s', '')"
                        .formatted(matter, address));
        refused(
                "clerk",
                "insert into file (matter_id, no, name_sealed, media, size, address, digest) values (%d, 9, '', 'x', 1, '%s', '')"
                        .formatted(matter, address));
        Stream.of(
                        "update file set size = 2",
                        "delete from file",
                        "update rendition set hash = ''",
                        "delete from rendition")
                .forEach(statement -> refused("clerk", statement));
    }

    private void refused(String login, String statement) {
        assertThatThrownBy(() -> county.as(
                        login,
                        () -> transaction().execute(s -> jdbc.sql(statement).update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .matches("(?s).*(row-level security|permission denied).*");
    }

    private int rows(Viewer viewer, String table) {
        return viewer.see(() -> transaction()
                .execute(s -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private Receipt register() {
        var letter = county.letter();
        var scanned = new Arrival(
                letter.channel(),
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                List.of(new Incoming("来信.pdf", FileKind.PDF.media(), SCAN)),
                letter.sealed(),
                letter.begins(),
                letter.then(),
                letter.particulars());
        return county.as("clerk", () -> registry.register(scanned, county.occasion("clerk")));
    }

    private static PaperData notAskedFor() {
        throw new AssertionError("nobody who does not see a document has it pressed");
    }
}
