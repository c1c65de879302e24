package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.identity.Keyring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCodesTest {

    @TempDir
    Path place;

    private QueryCodes codes;

    @BeforeEach
    void makeKeys() {
        codes = new QueryCodes(Keyring.openOrMake(place.resolve("keys")));
    }

    @Test
    void codesHaveTenCharactersThatCannotBeMistakenInTwoHalves() {
        for (int i = 0; i < 500; i++) {
            assertThat(codes.of(UUID.randomUUID())).matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}");
        }
    }

    @Test
    void noTwoAreAlikeAndEveryCharacterOccurs() {
        var many =
                Stream.generate(() -> codes.of(UUID.randomUUID())).limit(1_000).collect(Collectors.toSet());
        assertThat(many).hasSize(1_000);
        assertThat(String.join("", many).replace("-", "").chars().distinct()).hasSize(31);
    }

    @Test
    void theSameRequestHasTheSameCodeUnderTheSameKeyOnly() {
        var request = UUID.randomUUID();
        assertThat(codes.of(request)).isEqualTo(codes.of(request));
        var elsewhere = new QueryCodes(Keyring.openOrMake(place.resolve("other")));
        assertThat(elsewhere.of(request)).isNotEqualTo(codes.of(request));
    }

    @Test
    void howACodeIsTypedDoesNotMatter() {
        var printed = codes.token("ABCDE-FGHJK");
        for (var typed : new String[] {
            "abcdefghjk", " abcde fghjk ", "ＡＢＣＤＥ－ＦＧＨＪＫ", "ABCDE—FGHJK", "ａｂｃｄｅ　ｆｇｈｊｋ", "ABCDE\u200bFGHJK"
        }) {
            assertThat(codes.token(typed)).as(typed).isEqualTo(printed);
        }
        assertThat(codes.token("ABCDE-FGHJM")).isNotEqualTo(printed);
    }

    @Test
    void aTokenDoesNotTellTheCode() {
        assertThat(codes.token("ABCDE-FGHJK")).matches("q:[0-9a-f]{64}");
    }
}
