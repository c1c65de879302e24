package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.identity.WrittenMatters.HANDLER;
import static org.huiyin.identity.WrittenMatters.PETITIONER;
import static org.huiyin.identity.WrittenMatters.STRANGER;

import java.util.List;
import java.util.Optional;
import org.huiyin.HuiyinTest;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Writer.Role;
import org.huiyin.identity.WrittenMatters.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class PartiesTest {

    private static final Writer ZHANG = new Writer("张小英", "138 1234 5678", "11010119900307123X", "回音县城关镇", Role.WRITER);

    private final WrittenMatters matters;
    private final Parties parties;

    @Autowired
    PartiesTest(WrittenMatters matters, Parties parties) {
        this.matters = matters;
        this.parties = parties;
    }

    @Test
    void pagesShowTheWriterMasked() {
        var matter = matters.register("{o:1}", "{}", ZHANG, Writer.anonymous());
        assertThat(HANDLER.see(() -> parties.masked(matter.id(), matter.key())))
                .extracting(MaskedWriter::no, MaskedWriter::name, MaskedWriter::phone)
                .containsExactly(tuple(1, "张*英", "138****5678"), tuple(2, "匿名", null));
        assertThat(STRANGER.see(() -> parties.masked(matter.id(), matter.key())))
                .isEmpty();
    }

    @Test
    void anOpeningIsWrittenAndTheWriterSeesIt() {
        var matter = matters.register("{o:1,q:1}", "{}", Writer.anonymous(), ZHANG);
        assertThat(open(HANDLER, matter, 2, " 办理需要 ")).contains(ZHANG);
        assertThat(PETITIONER.see(() -> parties.openings(matter.id())))
                .extracting(Opening::party, Opening::officer, Opening::body, Opening::reason)
                .containsExactly(tuple(2, matters.officer(), matters.body(), "办理需要"));
        assertThat(STRANGER.see(() -> parties.openings(matter.id()))).isEmpty();
    }

    @Test
    void whatMayNotBeOpenedLeavesNoOpening() {
        var matter = matters.register("{o:1}", "{}", ZHANG);
        assertThat(open(STRANGER, matter, 1, "办理需要")).isEmpty();
        assertThat(open(HANDLER, matter, 2, "办理需要")).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> open(HANDLER, matter, 1, " "))
                .withMessageContaining("理由");
        assertThat(HANDLER.see(() -> parties.openings(matter.id()))).isEmpty();
    }

    @Test
    void earlierMattersAreFoundAmongThoseTheViewerMaySee() {
        var writer = new Writer("钱学问", "13900000001", "E12345678", null, Role.WRITER);
        var first = matters.register("{o:1}", "{}", writer);
        var later = matters.register("{o:1}", "{}", ZHANG, writer);
        matters.register("{o:2}", "{}", writer);
        matters.register("{o:1}", "{shut-1}", writer);
        assertThat(found(HANDLER, IndexKind.NAME, "钱 学问")).containsExactly(later.id(), first.id());
        assertThat(found(HANDLER, IndexKind.PHONE, "+86 139-0000-0001")).containsExactly(later.id(), first.id());
        assertThat(found(HANDLER, IndexKind.ID_NUMBER, "e12345678")).containsExactly(later.id(), first.id());
    }

    @Test
    void whatNobodyWroteOrNobodyMaySeeIsNotFound() {
        matters.register("{o:2}", "{}", ZHANG);
        assertThat(found(PETITIONER, IndexKind.NAME, "张小英")).isEmpty();
        assertThat(found(Viewer.NOBODY, IndexKind.NAME, "张小英")).isEmpty();
        assertThat(found(STRANGER, IndexKind.NAME, "张小瑛")).isEmpty();
        assertThat(found(STRANGER, IndexKind.PHONE, "无")).isEmpty();
    }

    private Optional<Writer> open(Viewer viewer, Written matter, int party, String reason) {
        return viewer.see(
                () -> parties.open(matter.id(), party, matters.officer(), matters.body(), reason, matter.key()));
    }

    private List<Long> found(Viewer viewer, IndexKind kind, String value) {
        return viewer.see(() -> parties.findByWriter(kind, value));
    }
}
