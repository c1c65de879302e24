package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.huiyin.handling.HandlingAct;
import org.huiyin.handling.HandlingAct.Direct;
import org.huiyin.handling.Route;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect.Ending;
import org.huiyin.procedure.Rating;
import org.huiyin.procedure.Score;
import org.huiyin.triage.TriageAct;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A rating is seen by the petitioner at once, and by officers once the time for it is over. */
@HuiyinTest
class RatingTest {

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    County county;

    @Autowired
    QueryCodes codes;

    @Autowired
    Verifier verifier;

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

    private <T> T asWriter(Receipt receipt, Supplier<T> look) {
        return new Viewer(List.of(codes.token(receipt.queryCode())), List.of(), null).see(look::get);
    }

    private void rate(Receipt receipt, int proceeding, Act act) {
        asWriter(
                receipt,
                () -> registry.perform(act, receipt.matter(), proceeding, county.petitioner(receipt.queryCode())));
    }

    private boolean told(Dossier dossier) {
        return dossier.entries().stream().anyMatch(entry -> entry.act() instanceof Rating);
    }

    private boolean officerIsTold(String login, Receipt receipt) {
        return county.as(login, () -> {
            var entry =
                    told(dossiers.open(receipt.matter(), county.officer(login).id(), null, "试验"));
            var row = new TransactionTemplate(transactions)
                    .execute(status -> jdbc.sql("select count(*) from rating where matter_id = :matter")
                            .param("matter", receipt.matter().value())
                            .query(Long.class)
                            .single());
            assertThat(row > 0).as("the row and the entry are seen by the same").isEqualTo(entry);
            return entry;
        });
    }

    private void theTimeIsOver(Receipt receipt, String term) {
        owner.sql()
                .sql("update deadline set nominal = :day, last = :day where matter_id = :matter and term = :term")
                .param("day", LocalDate.now(CircumstancesOf.HERE).minusDays(1))
                .param("matter", receipt.matter().value())
                .param("term", term)
                .update();
    }

    @Test
    void noOfficerSeesARatingBeforeTheTimeIsOverAndThePetitionerSeesItAtOnce() {
        var receipt = transferred();
        rate(receipt, 1, new TriageAct.Rate(Score.DISSATISFIED, "拖了很久"));
        for (var login : List.of("clerk", "triage", "handler", "head")) {
            assertThat(officerIsTold(login, receipt)).as(login).isFalse();
        }
        var own = asWriter(receipt, () -> dossiers.follow(receipt.matter()));
        assertThat(told(own)).isTrue();
        assertThat(own.state().deadlines())
                .filteredOn(deadline -> deadline.term().equals("triage.rating"))
                .as("a period that ended would tell")
                .allMatch(deadline -> deadline.running());
        theTimeIsOver(receipt, "triage.rating");
        for (var login : List.of("clerk", "triage", "handler", "head")) {
            assertThat(officerIsTold(login, receipt)).as(login).isTrue();
        }
        assertThat(officerIsTold("triage", receipt)).isTrue();
    }

    @Test
    void anOfficersActAfterwardsDoesNotBreakTheChainHeCannotSeeWhole() {
        var receipt = transferred();
        rate(receipt, 1, new TriageAct.Rate(Score.SATISFIED, ""));
        county.as(
                "handler",
                () -> registry.perform(new HandlingAct.Note("看过现场"), receipt.matter(), 2, county.occasion("handler")));
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void theBureauIsRatedOnceAndNotByOfficers() {
        var receipt = transferred();
        var rating = new TriageAct.Rate(Score.SATISFIED, "");
        rate(receipt, 1, rating);
        assertThatThrownBy(() -> rate(receipt, 1, rating)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> county.as(
                        "triage", () -> registry.perform(rating, transferred().matter(), 1, county.occasion("triage"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void afterTheTimeNobodyRates() {
        var receipt = transferred();
        theTimeIsOver(receipt, "triage.rating");
        assertThatThrownBy(() -> rate(receipt, 1, new TriageAct.Rate(Score.SATISFIED, "")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatTakesAnotherRouteIsNotRatedButMayBeRemarkedOn() {
        var receipt = transferred();
        county.as(
                "handler",
                () -> registry.perform(
                        new Direct(Route.LITIGATION, "青禾县人民法院", "向法院起诉"),
                        receipt.matter(),
                        2,
                        county.occasion("handler")));
        var own = asWriter(receipt, () -> dossiers.follow(receipt.matter()));
        assertThat(own.state().deadlines())
                .filteredOn(deadline -> deadline.term().equals("triage.rating"))
                .allMatch(deadline -> deadline.how() == Ending.WITHDRAWN);
        assertThatThrownBy(() -> rate(receipt, 1, new TriageAct.Rate(Score.SATISFIED, "")))
                .isInstanceOf(NotPermitted.class);
        for (var no = 0; no < 3; no++) {
            rate(receipt, 2, new HandlingAct.LeaveRemark("早说就好了"));
        }
        assertThatThrownBy(() -> rate(receipt, 2, new HandlingAct.LeaveRemark("还有")))
                .isInstanceOf(NotPermitted.class);
        assertThat(county.as(
                                "handler",
                                () -> dossiers.open(
                                        receipt.matter(),
                                        county.officer("handler").id(),
                                        null,
                                        "试验"))
                        .entries())
                .filteredOn(entry -> entry.act() instanceof HandlingAct.LeaveRemark)
                .hasSize(3);
    }

    @Test
    void aSealedMatterTakesNoRating() {
        var receipt = county.as("clerk", () -> registry.register(county.letter(true), county.occasion("clerk")));
        assertThatThrownBy(() -> rate(receipt, 1, new TriageAct.Rate(Score.SATISFIED, "")))
                .isInstanceOf(NotPermitted.class);
    }
}
