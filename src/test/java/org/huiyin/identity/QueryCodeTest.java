package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryCodeTest {

    @Test
    void codesHaveTenCharactersThatCannotBeMistaken() {
        for (int i = 0; i < 500; i++) {
            assertThat(QueryCode.random().characters()).matches("[2-9A-HJKMNP-Z]{10}");
        }
    }

    @Test
    void noTwoAreAlikeAndEveryCharacterOccurs() {
        var codes = Stream.generate(() -> QueryCode.random().characters())
                .limit(1_000)
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(1_000);
        assertThat(String.join("", codes).chars().distinct()).hasSize(QueryCode.ALPHABET.length());
    }

    @Test
    void aCodeIsPrintedInTwoHalves() {
        assertThat(new QueryCode("ABCDEFGHJK").shown()).isEqualTo("ABCDE-FGHJK");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (var wrong : new String[] {"", "ABCDEFGHJ", "ABCDEFGHJKM", "ABCDEFGHJ0", "abcdefghjk"}) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new QueryCode(wrong));
        }
    }

    @Test
    void nothingOfACodeIsInItsWords() {
        assertThat(QueryCode.random()).hasToString("QueryCode");
    }
}
