package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.huiyin.identity.Writer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterRowsTest {

    private static final Writer ZHANG =
            new Writer("张小英", "138 1234 5678", "11010119900307123x", "回音县城关镇", Role.REPRESENTATIVE);
    private static final Writer LI = new Writer("李明", "无", null, null, Role.WRITER);

    @TempDir
    Path folder;

    private MatterKey key;
    private BlindIndex index;
    private WriterRows rows;

    @BeforeEach
    void open() {
        var keyring = Keyring.openOrMake(folder);
        key = new MatterKeys(keyring).create().key();
        index = new BlindIndex(keyring);
        rows = new WriterRows(index);
    }

    @Test
    void aWriterIsReadAgainAsHeWasWritten() {
        var parties = rows.parties(List.of(ZHANG, LI, Writer.anonymous()), key);
        assertThat(parties).extracting(PartyRow::no).containsExactly(1, 2, 3);
        assertThat(parties)
                .extracting(row -> Parties.read(row.sealed(), key))
                .containsExactly(ZHANG, LI, Writer.anonymous());
    }

    @Test
    void pagesShowHimMasked() {
        var shown = rows.parties(List.of(ZHANG, Writer.anonymous()), key).stream()
                .map(row -> PartySeal.shown(row.shown(), key))
                .toList();
        assertThat(shown)
                .containsExactly(
                        new MaskedWriter(1, Role.REPRESENTATIVE, "张*英", "138****5678", "110101********123X", null),
                        new MaskedWriter(2, Role.WRITER, "匿名", null, null, null));
    }

    @Test
    void theMaskedFormCannotBeTakenForTheWhole() {
        var row = rows.parties(List.of(ZHANG), key).getFirst();
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> Parties.read(row.shown(), key));
    }

    @Test
    void nothingOfHimIsReadableInTheRows() {
        var row = rows.parties(List.of(ZHANG), key).getFirst();
        for (var bytes : List.of(row.sealed(), row.shown())) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("张", "英", "1234", "城关");
        }
    }

    @Test
    void onlyWhatCanBeLookedUpIsIndexed() {
        assertThat(rows.indexes(List.of(ZHANG, LI, Writer.anonymous())))
                .extracting(IndexRow::no, IndexRow::kind)
                .containsExactly(
                        tuple(1, IndexKind.NAME),
                        tuple(1, IndexKind.PHONE),
                        tuple(1, IndexKind.ID_NUMBER),
                        tuple(2, IndexKind.NAME));
        assertThat(rows.indexes(List.of(ZHANG)).getFirst().token()).isEqualTo(index.name("张 小英"));
    }

    @Test
    void aRegistrationIsGivenOneStatementForEachRow() {
        var statements = new HashMap<String, Integer>();
        rows.into(List.of(ZHANG, LI), key, (sql, parameters) -> {
            assertThat(parameters).doesNotContainKey("matter");
            statements.merge(sql.lines().findFirst().orElseThrow(), 1, Integer::sum);
        });
        assertThat(statements.values()).containsExactlyInAnyOrder(2, 4);
    }
}
