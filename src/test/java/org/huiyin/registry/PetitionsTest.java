package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of petitions is found by. */
@HuiyinTest
class PetitionsTest {

    @Autowired
    Registry registry;

    @Autowired
    Petitions petitions;

    @Autowired
    County county;

    private Receipt first;
    private Receipt second;

    @BeforeEach
    void twoLetters() {
        county.settle();
        first = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        second = county.as("clerk", () -> registry.register(numbered(), county.occasion("clerk")));
    }

    private Arrival numbered() {
        var letter = county.letter();
        return new Arrival(
                letter.channel(),
                letter.body(),
                letter.writers(),
                letter.division(),
                letter.subject(),
                "WiFi 信号塔离家 100% 太近_远",
                letter.text(),
                letter.demands(),
                letter.files(),
                letter.sealed(),
                letter.begins(),
                letter.then(),
                new Particulars(
                        Particulars.People.ONE,
                        Particulars.Cover.NONE,
                        List.of(new OutsideNumber(OutsideNumber.Kind.HOTLINE, "RX-77")),
                        Particulars.FromAbove.NOBODY,
                        false,
                        Particulars.Complained.NOBODY));
    }

    private List<String> found(String words) {
        return county.as("clerk", () -> petitions.list(words, 1)).rows().stream()
                .map(Listed::number)
                .filter(List.of(first.number(), second.number())::contains)
                .toList();
    }

    @Test
    void theNewestIsOnTop() {
        assertThat(found("")).containsExactly(second.number(), first.number());
    }

    @Test
    void twoLettersOfTheSummaryFindItWhateverTheirCaseAndNoneIsAJoker() {
        assertThat(found("漏雨")).containsExactly(first.number());
        assertThat(found("无人维修")).containsExactly(first.number());
        assertThat(found("wifi")).containsExactly(second.number());
        assertThat(found("100%")).containsExactly(second.number());
        assertThat(found("近_")).containsExactly(second.number());
        assertThat(found("顶_漏")).isEmpty();
        assertThat(found("顶%漏")).isEmpty();
        assertThat(found("雨漏")).isEmpty();
    }

    @Test
    void oneLetterFindsNothing() {
        assertThat(found("漏")).isEmpty();
    }

    @Test
    void itsOwnNumberFindsItAndSoDoesOneThatOthersGaveIt() {
        assertThat(found(first.number())).containsExactly(first.number());
        assertThat(found("ｒｘ—77 ")).containsExactly(second.number());
    }
}
