package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.procedure.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    static Stream<PaperData> papers() {
        return Papers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theNumberIsAllThatNumberingChanges(PaperData data) {
        assertThat(data.numbered("青〔2026〕99号").imprint().number()).isEqualTo("青〔2026〕99号");
        assertThat(data.numbered("青〔2026〕99号")
                        .numbered(String.valueOf(data.imprint().number())))
                .isEqualTo(data);
    }

    @Test
    void anOpinionWithoutLegalBasisDoesNotExist() {
        var opinion = Papers.opinion();
        assertThatThrownBy(() -> new Opinion(
                        opinion.imprint(),
                        opinion.petition(),
                        opinion.petitioners(),
                        opinion.accepted(),
                        opinion.stated(),
                        opinion.findings(),
                        opinion.answers(),
                        " ",
                        opinion.review(),
                        opinion.contact()))
                .hasMessageContaining("legal basis");
    }

    @Test
    void everyKindOfPaperHasASample() {
        assertThat(Papers.all().stream().map(PaperData::paper)).containsExactly(Paper.values());
    }

    @Test
    void nobodyFilesALetterAwayAlone() {
        assertThatThrownBy(() -> new FilingNote(
                        Papers.imprint("青山县信访局", "青信存〔2026〕3号", 3, 6),
                        Papers.PETITION,
                        "来信",
                        DAY,
                        "感谢信",
                        "感谢、问候",
                        null,
                        "周敏",
                        DAY,
                        "周敏",
                        DAY))
                .hasMessageContaining("second person");
    }

    @Test
    void whoSignsForAnotherStatesHisRelation() {
        assertThatThrownBy(() ->
                        new Service(Delivery.PROXY, DAY, "石桥村", "李建国", null, null, List.of(), List.of("陈立"), null))
                .hasMessageContaining("relation");
    }

    @Test
    void aPaperIsLeftOnlyAfterAStatedRefusal() {
        assertThatThrownBy(() ->
                        new Service(Delivery.LEFT, DAY, "石桥村", null, null, null, List.of("村委会"), List.of("陈立"), null))
                .hasMessageContaining("refused");
    }

    @Test
    void numeralsFollowTheWayPapersCount() {
        assertThat(Stream.of(1, 9, 10, 11, 19, 20, 21, 99).map(Wording::numeral))
                .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "九十九");
    }
}
