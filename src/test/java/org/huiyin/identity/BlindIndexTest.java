package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexTest {

    @TempDir
    Path folder;

    private BlindIndex index;

    @BeforeEach
    void open() {
        index = new BlindIndex(Keyring.openOrMake(folder));
    }

    @Test
    void aNameIsFoundHoweverItIsTyped() {
        for (var typed : new String[] {"张 小英", "张　小英", " 张小英", "张小\u200b英"}) {
            assertThat(index.name(typed)).as(typed).isEqualTo(index.name("张小英"));
        }
        for (var typed : new String[] {"买买提•艾山", "买买提・艾山", "买买提･艾山", "买买提．艾山", "买买提 · 艾山"}) {
            assertThat(index.name(typed)).as(typed).isEqualTo(index.name("买买提·艾山"));
        }
        assertThat(index.name("o'neil")).isEqualTo(index.name("Ｏ'Neil"));
        assertThat(index.name("张小瑛")).isNotEqualTo(index.name("张小英"));
    }

    @Test
    void aPhoneIsFoundHoweverItIsTyped() {
        for (var typed : new String[] {
            "138 1234 5678",
            "138-1234-5678",
            "+86 13812345678",
            "008613812345678",
            "8613812345678",
            "１３８１２３４５６７８",
            "（+86）138 1234 5678"
        }) {
            assertThat(index.phone(typed)).as(typed).isEqualTo(index.phone("13812345678"));
        }
        assertThat(index.phone("(010) 8612-3456")).isEqualTo(index.phone("01086123456"));
        assertThat(index.phone("86123456")).isNotEqualTo(index.phone("123456"));
    }

    @Test
    void anIdNumberIsFoundHoweverItIsTyped() {
        for (var typed : new String[] {"11010119900307123x", "１１０１０１１９９００３０７１２３Ｘ", "110101 19900307 123X"}) {
            assertThat(index.idNumber(typed)).as(typed).isEqualTo(index.idNumber("11010119900307123X"));
        }
    }

    @Test
    void theSameCharactersOfAnotherKindHaveAnotherToken() {
        assertThat(index.phone("13812345678")).isNotEqualTo(index.idNumber("13812345678"));
    }

    @Test
    void tokensFollowTheKey(@TempDir Path other) {
        assertThat(index.name("张小英")).isNotEqualTo(new BlindIndex(Keyring.openOrMake(other)).name("张小英"));
    }

    @Test
    void whatWasIndexedUnderAnOlderKeyIsFoundToo() throws IOException {
        var older = index.name("张小英");
        Files.write(folder.resolve("index-2.key"), new byte[Subkeys.BYTES]);
        var newer = new BlindIndex(Keyring.openOrMake(folder));
        assertThat(newer.version()).isEqualTo(2);
        assertThat(newer.everyToken(IndexKind.NAME, "张小英"))
                .containsExactly(older, newer.name("张小英"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHasNothingToLookUpIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> index.phone("无"));
    }
}
