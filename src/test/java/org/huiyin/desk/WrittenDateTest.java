package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月5日", "2026 年 03 月 05 日", "２０２６年３月５日", "2026-3-5", "2026-03-05", "2026/3/5", "２０２６／３／５",
                "2026.3.5", "2026。3。5", "2026—3—5", "20260305", "2026年3月5", "2026年3月5号", " 2026-03-05\t"
            })
    void readsTheFifthOfMarchHoweverItIsWritten(String typed) {
        assertThat(WrittenDate.read(typed)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "2026年13月1日", "2026-02-30", "26-3-5", "3月5日", "2026年", "2026-3-5-1", "二〇二六年三月五日"})
    void saysNothingWhenTheWordsNameNoDay(String typed) {
        assertThat(WrittenDate.read(typed)).isEmpty();
    }
}
