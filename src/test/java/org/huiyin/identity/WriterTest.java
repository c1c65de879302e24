package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huiyin.identity.Writer.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriterTest {

    @Test
    void blanksAroundAreCutAndEmptyFieldsAreAbsent() {
        var writer = new Writer(" 张小英　", "", "  ", " 回音县城关镇 ", Role.WRITER);
        assertThat(writer.name()).isEqualTo("张小英");
        assertThat(writer.phone()).isNull();
        assertThat(writer.idNumber()).isNull();
        assertThat(writer.address()).isEqualTo("回音县城关镇");
    }

    @Test
    void aNameIsNeeded() {
        refused("　", null, null, "请填写信访人姓名");
    }

    @Test
    void whatIsTooLongIsRefused() {
        refused("张".repeat(101), null, null, "姓名最多 100 字");
        refused("张英", "1".repeat(41), null, "联系电话最多 40 字");
        refused("张英", null, "县".repeat(201), "住址最多 200 字");
    }

    @Test
    void controlCharactersAreRefused() {
        refused("张\u0000英", null, null, "姓名里有看不见的控制字符");
        refused("张英", "138\n0000", null, "联系电话里有看不见的控制字符");
        refused("张英", null, "城关镇\u202e", "住址里有看不见的控制字符");
    }

    @Test
    void rareCharactersOfNamesAreWelcome() {
        for (var name : new String[] {"买买提·艾山", "张\ud842\udfb7", "张\ue863", "O'Neil"}) {
            assertThat(new Writer(name, null, null, null, Role.AGENT).name()).isEqualTo(name);
        }
    }

    @Test
    void anAnonymousWriterIsKnownAsSuch() {
        assertThat(Writer.anonymous().named()).isFalse();
        assertThat(new Writer("张英", null, null, null, Role.WRITER).named()).isTrue();
    }

    @Test
    void nothingPersonalIsInItsWords() {
        assertThat(new Writer("张小英", "13812345678", "110101199003071234", "城关镇", Role.AGENT))
                .hasToString("Writer[AGENT]");
    }

    private static void refused(String name, @Nullable String phone, @Nullable String address, String why) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Writer(name, phone, null, address, Role.WRITER))
                .withMessageContaining(why);
    }
}
