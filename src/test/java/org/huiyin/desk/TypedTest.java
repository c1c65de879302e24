package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void aMissingFieldIsAskedForInWordsThatSayWhatToDo() {
        var typed = Typed.nothing();
        assertThat(typed.line("name", "姓名", 50)).isEmpty();
        assertThat(typed.errors().of("name")).isEqualTo("请填写姓名");
        assertThat(typed.failed()).isTrue();
    }

    @Test
    void anOptionalFieldMayStayEmpty() {
        var typed = typed("phone", "  ");
        assertThat(typed.optionalPhone("phone", "电话")).isEmpty();
        assertThat(typed.optionalLine("phone", "电话", 20)).isEmpty();
        assertThat(typed.failed()).isFalse();
    }

    @Test
    void nulAndControlCharactersAreRefused() {
        for (var hidden : List.of("张\u0000三", "张\u0007三", "张\u202E三", "张\uD800三", "张\u0085三")) {
            var typed = typed("name", hidden);
            typed.line("name", "姓名", 50);
            assertThat(typed.errors().of("name")).contains("控制字符");
        }
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(typed("name", "𠮷".repeat(50)).line("name", "姓名", 50)).hasSize(100);
        var typed = typed("name", "𠮷".repeat(51));
        typed.line("name", "姓名", 50);
        assertThat(typed.errors().of("name")).isEqualTo("姓名最多 50 字，现在是 51 字，请删减");
    }

    @Test
    void runningTextKeepsItsLinesAndALineHasNone() {
        assertThat(typed("text", "\uFEFF 一\r\n二\t三 ").text("text", "内容", 100)).isEqualTo("一\n二\t三");
        var typed = typed("name", "一\r\n二");
        typed.line("name", "姓名", 50);
        assertThat(typed.errors().of("name")).contains("一行");
    }

    @Test
    void aDateIsReadLeniently() {
        assertThat(typed("on", "２０２６年３月５日").date("on", "收信日期")).contains(LocalDate.of(2026, 3, 5));
        var typed = typed("on", "前天");
        assertThat(typed.date("on", "收信日期")).isEmpty();
        assertThat(typed.errors().of("on")).contains("2026年3月5日");
    }

    @Test
    void whatHappenedDidNotHappenTomorrow() {
        var typed = typed("on", "2099年1月1日");
        typed.happened("on", "送达日期");
        assertThat(typed.errors().of("on")).startsWith("送达日期不能晚于今天");
    }

    @Test
    void whatWasTypedStaysForThePage() {
        var typed = typed("on", "前天");
        typed.date("on", "收信日期");
        assertThat(typed.raw("on")).isEqualTo("前天");
    }

    @Test
    void errorsKeepTheOrderOfThePageAndTheFirstComplaintAboutAField() {
        var errors = new FormErrors().add("b", "一").add("a", "二").add("b", "三");
        assertThat(errors.all()).containsExactly(Map.entry("b", "一"), Map.entry("a", "二"));
    }

    @Test
    void theRequestIdIsReadOrMissing() {
        var id = UUID.randomUUID();
        assertThat(typed(Typed.REQUEST, id.toString()).request()).contains(id);
        assertThat(typed(Typed.REQUEST, "x").request()).isEmpty();
    }

    @Test
    void aChoiceIsOneOfItsConstants() {
        assertThat(typed("day", "MONDAY").choice("day", "星期", java.time.DayOfWeek.class))
                .contains(java.time.DayOfWeek.MONDAY);
        var typed = typed("day", "monday");
        assertThat(typed.choice("day", "星期", java.time.DayOfWeek.class)).isEmpty();
        assertThat(typed.errors().of("day")).isEqualTo("请选择星期");
    }

    private static Typed typed(String field, String value) {
        return new Typed(Map.of(field, List.of(value)));
    }
}
