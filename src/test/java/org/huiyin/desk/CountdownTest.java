package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    @ParameterizedTest
    @CsvSource({
        "28, 天, 剩 28 天, calm",
        "4, 天, 剩 4 天, calm",
        "3, 天, 剩 3 天, soon",
        "3, 个工作日, 剩 3 个工作日, soon",
        "0, 天, 今日到期, soon",
        "-2, 天, 超期 2 天, late",
        "-1, 个工作日, 超期 1 个工作日, late"
    })
    void saysWhatIsLeftInTheTermsOwnUnit(long left, String word, String words, String tone) {
        var day = LocalDate.of(2026, 12, 21);
        var due = new Countdown("办理期限", left, word, day, day, null);
        assertThat(due.words()).isEqualTo(words);
        assertThat(due.tone()).isEqualTo(tone);
    }
}
