package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void namesKeepTheirFirstAndFromThreeOnTheirLastCharacter() {
        assertThat(Masking.name("张小英")).isEqualTo("张*英");
        assertThat(Masking.name("张英")).isEqualTo("张*");
        assertThat(Masking.name("欧阳小英")).isEqualTo("欧**英");
        assertThat(Masking.name("\ud842\udfb7小\ud842\udfb7")).isEqualTo("\ud842\udfb7*\ud842\udfb7");
        assertThat(Masking.name("张")).isEqualTo("*");
    }

    @Test
    void phonesKeepThreeAndFour() {
        assertThat(Masking.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Masking.phone("6123456")).isEqualTo("*****56");
        assertThat(Masking.phone("+86 138-1234-5678")).isEqualTo("138****5678");
        assertThat(Masking.phone("1")).isEqualTo("*");
        assertThat(Masking.phone("无")).isEqualTo("*");
    }

    @Test
    void idNumbersKeepTheDivisionAndTheLastFour() {
        assertThat(Masking.idNumber("11010119900307123X")).isEqualTo("110101********123X");
        assertThat(Masking.idNumber("E12345678")).isEqualTo("E******78");
    }
}
