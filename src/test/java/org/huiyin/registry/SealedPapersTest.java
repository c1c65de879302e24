package org.huiyin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.documents.FileKind;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.Route;
import org.huiyin.identity.Opening;
import org.huiyin.identity.Parties;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.PaperReading.Reader;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sealed paper comes back from the office that signed it, and who reads a paper is seen to have read names. */
@HuiyinTest
class SealedPapersTest {

    private static final byte[] SCAN = "%PDF-1.7 盖章件".getBytes(UTF_8);
    private static final byte[] BETTER = "%PDF-1.7 清楚的盖章件".getBytes(UTF_8);

    @Autowired
    Registry registry;

    @Autowired
    SealedPapers sealed;

    @Autowired
    PaperReading reading;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Parties parties;

    @Autowired
    County county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void settle() {
        county.settle();
    }

    @Test
    void theSealedScanIsTheOneThatCountsAndTheDrawnPaperStays() {
        var receipt = replied();
        var opinion = paper(receipt, Paper.OPINION);
        var drawn = county.as("handler", () -> paperwork.pdf(receipt.matter(), opinion));
        take("handler", receipt, opinion, SCAN);
        var official = county.holding(receipt.queryCode(), () -> paperwork.official(receipt.matter(), opinion));
        assertThat(official.bytes()).isEqualTo(SCAN);
        assertThat(official.name()).startsWith("信访处理意见书 试住建处〔").endsWith("号.pdf");
        assertThat(county.as("handler", () -> reading.drawn(receipt.matter(), opinion, reader("handler")))
                        .bytes())
                .isEqualTo(drawn);
    }

    @Test
    void anotherScanTakesThePlaceOfTheFirstAndBothStayInTheJournal() {
        var receipt = replied();
        var opinion = paper(receipt, Paper.OPINION);
        take("handler", receipt, opinion, SCAN);
        take("handler", receipt, opinion, BETTER);
        assertThat(county.as("handler", () -> reading.official(receipt.matter(), opinion, reader("handler")))
                        .bytes())
                .isEqualTo(BETTER);
        assertThat(county.as("handler", () -> reading.scan(receipt.matter(), opinion, 1, reader("handler")))
                        .bytes())
                .isEqualTo(SCAN);
        var noted = dossier(receipt).entries().stream()
                .map(Entry::act)
                .filter(ScanTaken.class::isInstance)
                .map(ScanTaken.class::cast)
                .toList();
        assertThat(noted).extracting(ScanTaken::scan).containsExactly(1, 2);
        assertThat(noted).extracting(ScanTaken::digest).doesNotHaveDuplicates();
        assertThat(dossier(receipt).entries().getLast().title()).isEqualTo("存入盖章件");
    }

    @Test
    void theSameFormSentTwiceKeepsOneScan() {
        var receipt = replied();
        var opinion = paper(receipt, Paper.OPINION);
        var occasion = county.occasion("handler");
        for (int time = 0; time < 2; time++) {
            county.as("handler", () -> {
                sealed.take(receipt.matter(), opinion, FileKind.PDF, SCAN, occasion);
                return true;
            });
        }
        assertThat(county.as("handler", () -> reading.scans(receipt.matter(), opinion)))
                .hasSize(1);
    }

    @Test
    void onlyWhoMayIssueThePaperHandsInItsScan() {
        var receipt = replied();
        var opinion = paper(receipt, Paper.OPINION);
        for (var login : List.of("head", "triage", "clerk")) {
            assertThatThrownBy(() -> take(login, receipt, opinion, SCAN)).isInstanceOf(NotEntitled.class);
        }
        assertThatThrownBy(() -> take("stranger", receipt, opinion, SCAN)).isInstanceOf(NoSuchMatter.class);
        assertThatThrownBy(() -> take("handler", receipt, paper(receipt, Paper.TRANSFER_LETTER), SCAN))
                .isInstanceOf(NotEntitled.class);
        take("triage", receipt, paper(receipt, Paper.TRANSFER_LETTER), SCAN);
    }

    @Test
    void whatWasServedIsNotReplaced() {
        var receipt = replied();
        var opinion = paper(receipt, Paper.OPINION);
        act("handler", RoadTest.served(LocalDate.now(CircumstancesOf.HERE)), receipt, 2);
        take("handler", receipt, opinion, SCAN); // scanned only after it was handed over: taken
        assertThatThrownBy(() -> take("handler", receipt, opinion, BETTER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void noRowIsChangedOrAddedByAnotherWay() {
        var receipt = replied();
        take("handler", receipt, paper(receipt, Paper.OPINION), SCAN);
        for (var statement : List.of(
                "update sealed_scan set digest = ''",
                "delete from sealed_scan",
                "insert into sealed_scan select matter_id, document, 9, media, size, address, digest, officer, added from sealed_scan")) {
            assertThatThrownBy(() -> county.as(
                            "handler",
                            () -> new TransactionTemplate(transactions)
                                    .execute(status -> jdbc.sql(statement).update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoReadsAPaperThatNamesTheWriterHasOpenedHisIdentity() {
        var receipt = replied();
        assertThat(openings(receipt)).isEmpty();
        var opinion = paper(receipt, Paper.OPINION);
        county.as("head", () -> reading.official(receipt.matter(), opinion, reader("head")));
        county.as("handler", () -> reading.word(receipt.matter(), opinion, reader("handler")));
        assertThat(openings(receipt)).extracting(Opening::reason).containsExactly("阅看文书", "阅看文书");
        assertThat(openings(receipt))
                .extracting(Opening::officer)
                .containsExactly(
                        county.officer("handler").id(), county.officer("head").id());
    }

    @Test
    void theWriterReadingHisOwnPaperOpensNothing() {
        var receipt = replied();
        county.holding(receipt.queryCode(), () -> paperwork.official(receipt.matter(), paper(receipt, Paper.OPINION)));
        assertThat(openings(receipt)).isEmpty();
    }

    private List<Opening> openings(Receipt receipt) {
        return county.holding(
                receipt.queryCode(), () -> parties.openings(receipt.matter().value()));
    }

    private Receipt replied() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        act("triage", new Transfer(county.body("housing"), ""), receipt, 1);
        act("handler", new Accept(Route.PETITION, "陆试验"), receipt, 2);
        act("handler", new Submit(RoadTest.OPINION), receipt, 2);
        act("head", new Sign(), receipt, 3);
        act("handler", RoadTest.OPINION, receipt, 2);
        return receipt;
    }

    private void act(String login, Act act, Receipt receipt, int proceeding) {
        county.as(login, () -> registry.perform(act, receipt.matter(), proceeding, county.occasion(login)));
    }

    private void take(String login, Receipt receipt, int document, byte[] scan) {
        county.as(login, () -> {
            sealed.take(receipt.matter(), document, FileKind.PDF, scan, county.occasion(login));
            return true;
        });
    }

    private int paper(Receipt receipt, Paper paper) {
        return dossier(receipt).papers().stream()
                .filter(issued -> issued.paper() == paper)
                .findFirst()
                .orElseThrow()
                .no();
    }

    private Dossier dossier(Receipt receipt) {
        return county.as(
                "handler",
                () -> dossiers.open(receipt.matter(), county.officer("handler").id(), null, "试验"));
    }

    private Reader reader(String login) {
        return new Reader(
                county.officer(login).id(),
                county.officer(login).posts().getFirst().body());
    }
}
