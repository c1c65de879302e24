package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPetitionNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青信〔2026〕0468号",
                "青信(2026)468",
                "青信（２０２６）０４６８号",
                " 青信 [2026] 第468号",
                "青信2026 0468",
                "青信【2026】468号"
            })
    void howeverItIsCopiedItIsTheSameNumber(String typed) {
        assertThat(WrittenPetitionNumber.read(typed)).isEqualTo("青信〔2026〕0468号");
    }

    @Test
    void whatIsNoNumberStaysWhatItIs() {
        assertThat(WrittenPetitionNumber.read(" 不 记得 了 ")).isEqualTo("不记得了");
        assertThat(WrittenPetitionNumber.read("")).isEmpty();
    }

    @Test
    void longerSerialsAreNotCut() {
        assertThat(WrittenPetitionNumber.read("青信(2026)123456")).isEqualTo("青信〔2026〕123456号");
    }
}
