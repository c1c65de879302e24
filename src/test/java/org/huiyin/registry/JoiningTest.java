package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.Placing.Sameness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A repeat joins its matter as new material, or becomes a matter of its own that is linked. */
@HuiyinTest
class JoiningTest {

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Petitions petitions;

    @Autowired
    Verifier verifier;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt register() {
        return county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
    }

    private Arrival again() {
        var letter = county.letter();
        return new Arrival(
                Channel.VISIT,
                letter.body(),
                List.of(letter.writers().getFirst(), new Writer("代试验", "13900000000", null, null, Writer.Role.AGENT)),
                letter.division(),
                letter.subject(),
                "又来问漏雨的事",
                "第二次说的话",
                List.of("先把雨布盖上"),
                List.of(),
                false,
                letter.begins(),
                List.of(),
                Particulars.none());
    }

    private Receipt join(Receipt first) {
        var joins = new Placing.Joins(first.matter(), Sameness.BY_NUMBER);
        return county.as("clerk", () -> registry.register(again(), joins, county.occasion("clerk")));
    }

    private Dossier open(Receipt receipt) {
        return county.as(
                "clerk",
                () -> dossiers.open(receipt.matter(), county.officer("clerk").id(), null, "试验"));
    }

    private String serial(String number) {
        return owner.sql()
                .sql("select serial::text from petition where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    @Test
    void aRepeatGetsItsOwnNumberAndOpensNoNewClock() {
        var first = register();
        var before = open(first);
        var second = join(first);
        var after = open(first);
        assertThat(second.matter()).isEqualTo(first.matter());
        assertThat(Long.parseLong(serial(second.number()))).isEqualTo(Long.parseLong(serial(first.number())) + 1);
        assertThat(after.state().deadlines()).isEqualTo(before.state().deadlines());
        assertThat(after.state().proceedings()).isEqualTo(before.state().proceedings());
        assertThat(after.number()).isEqualTo(first.number());
        assertThat(after.text()).as("the letter that opened it").isEqualTo(before.text());
        assertThat(after.demands()).isEqualTo(before.demands());
        assertThat(after.contacts()).hasSize(2);
        var joined = after.contacts().getLast();
        assertThat(joined.joined()).isTrue();
        assertThat(joined.text()).isEqualTo("第二次说的话");
        assertThat(joined.summary()).isEqualTo("又来问漏雨的事");
        assertThat(after.entries().getLast().title()).isEqualTo("并入同一事项的来件");
        assertThat(after.papers().getLast().paper()).isEqualTo(Paper.RECEIPT_SLIP);
        assertThat(after.papers().getLast().number()).isEqualTo(second.number());
    }

    @Test
    void whoIsKnownAlreadyIsNotWrittenDownTwice() {
        var first = register();
        join(first);
        assertThat(open(first).writers())
                .extracting(writer -> writer.role())
                .containsExactly(Writer.Role.WRITER, Writer.Role.AGENT);
    }

    @Test
    void theNewCodeOpensTheMatterToItsWriter() {
        var first = register();
        var second = join(first);
        var seen = county.holding(second.queryCode(), () -> petitions.byNumber(second.number()));
        assertThat(seen).contains(first.matter());
        assertThat(county.holding(first.queryCode(), () -> petitions.byNumber(first.number())))
                .as("the old code still does")
                .contains(first.matter());
    }

    @Test
    void theChainsTheNumbersAndTheSealsStayWhole() {
        var first = register();
        join(first);
        join(first);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceJoinsOnce() {
        var first = register();
        var joins = new Placing.Joins(first.matter(), Sameness.BY_HAND);
        var occasion = county.occasion("clerk");
        var once = county.as("clerk", () -> registry.register(again(), joins, occasion));
        var twice = county.as("clerk", () -> registry.register(again(), joins, occasion));
        assertThat(twice.repeated()).isTrue();
        assertThat(twice.number()).isEqualTo(once.number());
        assertThat(twice.joined()).isEqualTo(once.joined());
        assertThat(open(first).contacts()).hasSize(2);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void aMatterOutOfSightIsNotJoined() {
        var first = register();
        var joins = new Placing.Joins(first.matter(), Sameness.BY_NUMBER);
        owner.sql()
                .sql("update matter set audience = '{}' where id = :id")
                .param("id", first.matter().value())
                .update();
        assertThatThrownBy(() -> county.as("clerk", () -> registry.register(again(), joins, county.occasion("clerk"))))
                .isInstanceOf(NoSuchMatter.class);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }

    @Test
    void aPetitionThatJoinsIsShutToWhomTheMatterIsShut() {
        var first = register();
        owner.sql()
                .sql("update matter set shut = '{x}' where id = :id")
                .param("id", first.matter().value())
                .update();
        var second = join(first);
        assertThat(owner.sql()
                        .sql("select shut[1] from petition where number = :number")
                        .param("number", second.number())
                        .query(String.class)
                        .single())
                .isEqualTo("x");
    }

    @Test
    void linkedMattersAreSeenFromBothSidesByWhoeverSeesBoth() {
        var first = register();
        var second = county.as(
                "clerk",
                () -> registry.register(
                        again(), new Placing.Linked(List.of(first.matter())), county.occasion("clerk")));
        assertThat(second.matter()).isNotEqualTo(first.matter());
        assertThat(open(second).linked()).extracting(Dossier.Linked::id).containsExactly(first.matter());
        assertThat(open(first).linked()).extracting(Dossier.Linked::number).containsExactly(second.number());
        var writer = county.holding(first.queryCode(), () -> dossiers.follow(first.matter()));
        assertThat(writer.linked()).as("each code opens its own").isEmpty();
    }

    @Test
    void manyClerksAtOnceLeaveNoGapAndBreakNoChain() {
        var first = register();
        var joins = new Placing.Joins(first.matter(), Sameness.BY_NUMBER);
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                clerks.submit(
                        () -> county.as("clerk", () -> registry.register(again(), joins, county.occasion("clerk"))));
                clerks.submit(this::register);
            }
        }
        assertThat(open(first).contacts()).hasSize(9);
        assertThat(open(first).entries().stream().filter(entry -> entry.act() instanceof Joined))
                .hasSize(8);
        assertThat(verifier.verify(null).findings()).isEmpty();
    }
}
