package org.huiyin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.identity.Writer;
import org.huiyin.registry.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTitleTest {

    private static final Writer WRITER = new Writer("U0001234567", null, null, null, Writer.Role.WRITER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系我01234567890",
                "身份证99010119500101001X被冒用",
                "电话０１２３４５６７８９０打不通",
                "U0001234567再次反映",
                "换行\n和\t制表符1234567",
                "1234567890123456789012345678901234567890"
            })
    void whatIsListedHasNothingAgainstIt(String title) {
        var shown = ListedTitle.of(title, "正文", WRITER);
        assertThat(Summary.objection(shown, List.of(WRITER.name()))).isEmpty();
        assertThat(shown).isNotBlank().doesNotContainPattern("[\\n\\t]");
    }

    @Test
    void shortNumbersStay() {
        assertThat(ListedTitle.of("2幢602室漏水", "", WRITER)).isEqualTo("2幢602室漏水");
    }

    @Test
    void withoutATitleTheTextBegins() {
        assertThat(ListedTitle.of(" ", "门前的路", WRITER)).isEqualTo("门前的路");
        assertThat(ListedTitle.of("", "长".repeat(500), WRITER)).hasSize(60).endsWith("…");
    }

    @Test
    void aTitleIsCutToWhatAListHolds() {
        assertThat(ListedTitle.of("题".repeat(300), "", WRITER)).hasSize(200).endsWith("…");
    }
}
