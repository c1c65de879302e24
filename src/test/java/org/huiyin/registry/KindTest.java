package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.MatterKind;
import org.huiyin.triage.TriageAct.Classify;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What kind a matter is, as triage states it. */
@HuiyinTest
class KindTest {

    @Autowired
    private Registry registry;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ActCodec codec;

    @Autowired
    private County county;

    private Receipt letter;

    @BeforeEach
    void settle() {
        county.settle();
        letter = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
    }

    private Outcome triage(org.huiyin.procedure.Act act) {
        return county.as("triage", () -> registry.perform(act, letter.matter(), 1, county.occasion("triage")));
    }

    private List<MatterId> listed(MatterKind kind) {
        return county.as("triage", () -> petitions.list(letter.number(), kind, 1)).rows().stream()
                .map(Listed::matter)
                .toList();
    }

    @Test
    @DisplayName("登记时没有定性；甄别员写明，可以改，原来写的留在日志里")
    void itIsStatedInTriageAndMayBeStatedAnew() {
        assertThat(listed(MatterKind.CLAIM)).isEmpty();
        triage(new Classify(MatterKind.SUGGESTION, ""));
        assertThat(listed(MatterKind.SUGGESTION)).containsExactly(letter.matter());
        triage(new Classify(MatterKind.CLAIM, "有具体诉求。"));
        assertThat(listed(MatterKind.SUGGESTION)).isEmpty();
        assertThat(listed(MatterKind.CLAIM)).containsExactly(letter.matter());
        var entries = county.as(
                        "triage",
                        () -> dossiers.open(
                                letter.matter(), county.officer("triage").id(), null, "试验"))
                .entries();
        assertThat(entries.getLast().effects())
                .containsExactly(new Effect.Classified(MatterKind.CLAIM, MatterKind.SUGGESTION));
    }

    @Test
    @DisplayName("转送时可以一并写明性质；没有写明也能转送，不替谁定性")
    void aTransferMayCarryItAndNeedNot() {
        var carried = triage(new Transfer(county.body("housing"), "", MatterKind.CLAIM));
        assertThat(carried.matter().kind()).isEqualTo(MatterKind.CLAIM);
        letter = county.as("clerk", () -> registry.register(county.letter(), county.occasion("clerk")));
        assertThat(triage(new Transfer(county.body("housing"), "")).matter().kind())
                .isNull();
        assertThatThrownBy(() -> triage(new Classify(MatterKind.OTHER, "")))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains("已转送"));
    }

    @Test
    @DisplayName("检举控告不能只写一个性质，要密封")
    void aReportIsNotMerelyNamed() {
        assertThatThrownBy(() -> new Classify(MatterKind.REPORT, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Transfer(1, "", MatterKind.REPORT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("没有写明性质的行为，存下的字节与从前一样")
    void anActWithoutAKindHasTheBytesItHadBefore() {
        assertThat(new String(codec.bytes(new Transfer(7, "说明")), java.nio.charset.StandardCharsets.UTF_8))
                .contains("TRIAGE.transfer")
                .doesNotContain("kind");
    }
}
