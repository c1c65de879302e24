package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "138 0013 8000, 13800138000",
        "１３８００１３８０００, 13800138000",
        "+86 138-0013-8000, 13800138000",
        "8613800138000, 13800138000",
        "0571 - 8765 4321, 0571-87654321",
        "（0571）87654321, 057187654321",
        "010-65551234-802, 010-65551234-802",
        "12345, 12345"
    })
    void phonesAreReadAsPeopleWriteThem(String typed, String number) {
        assertThat(WrittenNumber.phone(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有", "138", "1380013800a", "138001380001380013"})
    void whatIsNoPhoneIsRefused(String typed) {
        assertThat(WrittenNumber.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "11010519491231002x, 11010519491231002X",
        "440524 18800101 0014, 440524188001010014",
        "４４０５２４１８８００１０１００１４, 440524188001010014"
    })
    void identityNumbersWithTheRightCheckDigitAreRead(String typed, String number) {
        assertThat(WrittenNumber.citizen(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "440524188001010015", "11010519491331002X", "110105491231002", "一二三"})
    void aWrongDigitDateOrLengthIsRefused(String typed) {
        assertThat(WrittenNumber.citizen(typed)).isEmpty();
    }

    @Test
    void countsStayWithinTheirBounds() {
        assertThat(WrittenNumber.count(" ３０ ", 1, 30)).contains(30);
        assertThat(WrittenNumber.count("31", 1, 30)).isEmpty();
        assertThat(WrittenNumber.count("0", 1, 30)).isEmpty();
        assertThat(WrittenNumber.count("99999999999", 1, 30)).isEmpty();
        assertThat(WrittenNumber.count("-1", 1, 30)).isEmpty();
    }
}
