package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.identity.Writer;
import org.huiyin.registry.Earlier.By;
import org.huiyin.registry.OutsideNumber.Kind;
import org.huiyin.registry.Placing.Sameness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clerk is shown of earlier matters while he registers. */
@HuiyinTest
class EarlierMattersTest {

    private static final OutsideNumber NUMBER = new OutsideNumber(Kind.HOTLINE, "GD-1");

    @Autowired
    Registry registry;

    @Autowired
    EarlierMatters earlier;

    @Autowired
    County county;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private static Writer writer(String name, @Nullable String phone) {
        return new Writer(name, phone, null, null, Writer.Role.WRITER);
    }

    private Receipt register(Writer writer, boolean sealed) {
        var letter = county.letter(sealed);
        var numbered = new Particulars(
                Particulars.People.ONE,
                Particulars.Cover.NONE,
                List.of(NUMBER),
                Particulars.FromAbove.NOBODY,
                false,
                Particulars.Complained.NOBODY);
        var arrival = new Arrival(
                letter.channel(),
                letter.body(),
                List.of(writer),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                letter.files(),
                letter.sealed(),
                letter.begins(),
                letter.then(),
                numbered);
        return county.as("clerk", () -> registry.register(arrival, county.occasion("clerk")));
    }

    private List<Earlier> found(String login, Writer writer, OutsideNumber... numbers) {
        return county.as(login, () -> earlier.of(List.of(writer), List.of(numbers)));
    }

    @Test
    void theSurestStandsFirstAndSaysInWhatItAgrees() {
        var both = register(writer("查试验", "13700000001"), false);
        var name = register(writer("查试验", null), false);
        var rows = found("clerk", writer("查试验", "137 0000 0001"));
        assertThat(rows).extracting(Earlier::matter).containsExactly(both.matter(), name.matter());
        assertThat(rows.getFirst().by()).containsExactlyInAnyOrder(By.NAME, By.PHONE);
        assertThat(rows.getFirst().known()).contains(Sameness.BY_NUMBER);
        assertThat(rows.getLast().known()).contains(Sameness.BY_HAND);
        assertThat(rows).allMatch(Earlier::running);
    }

    @Test
    void aPhoneOrANumberAloneDoesNotProveThatTheSamePersonWrote() {
        register(writer("借试验", "13700000002"), false);
        var rows = found("clerk", writer("别试验", "13700000002"), NUMBER);
        assertThat(rows).isNotEmpty().allMatch(row -> row.known().isEmpty());
    }

    @Test
    void onlyWhatTheClerkMaySeeIsShown() {
        register(writer("眼试验", "13700000003"), false);
        register(writer("眼试验", "13700000003"), true);
        assertThat(found("clerk", writer("眼试验", "13700000003"))).hasSize(1);
        assertThat(found("screener", writer("眼试验", "13700000003")))
                .as("what is sealed is never placed beside anything")
                .isEmpty();
        assertThat(found("stranger", writer("眼试验", "13700000003"))).isEmpty();
    }

    @Test
    void nothingIsLookedUpForTheAnonymous() {
        register(writer("匿试验", null), false);
        assertThat(found("clerk", Writer.anonymous(), NUMBER)).isEmpty();
    }
}
