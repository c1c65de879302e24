package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.registry.Particulars.Complained;
import org.huiyin.registry.Particulars.Cover;
import org.huiyin.registry.Particulars.FromAbove;
import org.huiyin.registry.Particulars.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is noted of a petition besides its text. */
@HuiyinTest
class ParticularsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Particulars noted(Optional<Long> body) {
        return new Particulars(
                new People(12, 40),
                new Cover("试县长亲启", DAY, DAY.minusDays(3), 5, "合同复印件", "三号柜"),
                List.of(
                        new OutsideNumber(OutsideNumber.Kind.NATIONAL, "ＧＪ 2026—0001"),
                        new OutsideNumber(OutsideNumber.Kind.ABOVE, "试访函〔2026〕7号")),
                new FromAbove("试验市信访局", DAY.plusDays(60)),
                true,
                new Complained(body.orElse(null), body.isPresent() ? "" : "某物业公司", "试某某"));
    }

    static Arrival with(Arrival letter, Particulars particulars) {
        return new Arrival(
                letter.channel(),
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                letter.files(),
                letter.sealed(),
                letter.begins(),
                letter.then(),
                particulars);
    }

    @Test
    void allThatIsNotedIsReadAgain() {
        var noted = noted(Optional.of(county.body("housing")));
        var receipt =
                county.as("clerk", () -> registry.register(with(county.letter(), noted), county.occasion("clerk")));
        var contacts = county.as(
                        "clerk",
                        () -> dossiers.open(
                                receipt.matter(), county.officer("clerk").id(), null, "试验"))
                .contacts();
        assertThat(contacts).hasSize(1);
        assertThat(contacts.getFirst().joined()).isFalse();
        assertThat(contacts.getFirst().particulars()).isEqualTo(noted);
    }

    @Test
    void whatMayNameAPersonStandsNowhereInClear() {
        var receipt = county.as(
                "clerk",
                () -> registry.register(with(county.letter(), noted(Optional.empty())), county.occasion("clerk")));
        for (var table : List.of("petition", "matter", "outside_number", "content", "party")) {
            var key = table.equals("matter") ? "id" : "matter_id";
            var rows = owner.sql()
                    .sql("select t::text from " + table + " t where " + key + " = :id")
                    .param("id", receipt.matter().value())
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", rows)).as(table).doesNotContain("试某某", "试县长", "某物业", "合同", "三号柜");
        }
    }

    @Test
    void ofASealedPetitionNoBodyComplainedOfStandsInClear() {
        assertThatThrownBy(() -> with(county.letter(true), noted(Optional.of(county.body("housing")))))
                .isInstanceOf(IllegalArgumentException.class);
        county.as(
                "clerk",
                () -> registry.register(with(county.letter(true), noted(Optional.empty())), county.occasion("clerk")));
    }

    @Test
    void aNumberIsOneHoweverItIsWritten() {
        assertThat(new OutsideNumber(OutsideNumber.Kind.ABOVE, " 试访函【2026】7号 "))
                .isEqualTo(new OutsideNumber(OutsideNumber.Kind.ABOVE, "试访函(2026)7号"));
        assertThatThrownBy(() -> new OutsideNumber(OutsideNumber.Kind.HOTLINE, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
