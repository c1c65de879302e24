package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.desk.Typed;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final Offered OFFERED = new Offered(
            new LinkedHashMap<>(Map.of("990101001", "城关镇")),
            new LinkedHashMap<>(Map.of("030000", "城乡建设", "990000", "其他")),
            "990000",
            true);

    private final Map<String, String> fields = new LinkedHashMap<>(Map.of(
            "kind", "PROBLEM",
            "title", "顶楼漏雨没有人修",
            "text", "下雨就漏。",
            "demands", "1. 明确谁来修\n\n（二）给出维修日期\n",
            "division", "990101001",
            "name", "陈试验",
            "phone", "138 0000 0000"));

    private Typed typed;

    private java.util.Optional<Report> read() {
        typed = Typed.of(fields);
        return new ReportForm(typed, OFFERED).read();
    }

    @Test
    void eachLineIsADemandWithoutItsNumbering() {
        assertThat(read().orElseThrow().demands()).containsExactly("明确谁来修", "给出维修日期");
    }

    @Test
    void aDemandThatBeginsWithAFigureKeepsIt() {
        fields.put("demands", "3个月的工资发下来\n1.5万元的补贴发下来");
        assertThat(read().orElseThrow().demands()).containsExactly("3个月的工资发下来", "1.5万元的补贴发下来");
    }

    @Test
    void aPhoneOrAnAddressIsEnoughButOneIsNeeded() {
        fields.remove("phone");
        assertThat(read()).isEmpty();
        assertThat(typed.errors().of("phone")).contains("至少写一样");
        fields.put("address", "城关镇一号");
        assertThat(read()).isPresent();
    }

    @Test
    void theLineForTheListsBearsNeitherNameNorNumber() {
        fields.put("title", "陈试验家漏雨");
        assertThat(read()).isEmpty();
        assertThat(typed.errors().of("title")).contains("不要写姓名");
        fields.put("title", "漏雨请打13800000000");
        assertThat(read()).isEmpty();
    }

    @Test
    void whoAsksForSecrecySaysSoOnTopOfTheLetter() {
        fields.put("secret", "true");
        fields.put("spot", "锦绣家园三栋");
        var letter = read().orElseThrow().letter(7, java.util.List.of());
        assertThat(letter.text()).startsWith("【信访人要求保密").contains("下雨就漏。").endsWith("具体地点：锦绣家园三栋");
    }

    @Test
    void withoutASubjectItIsOther() {
        assertThat(read().orElseThrow().subject()).isEqualTo("990000");
    }
}
