package org.huiyin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.HuiyinTest;
import org.huiyin.database.CannotStart;
import org.huiyin.database.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class StartWithKeysTest {

    private final WrittenMatters matters;
    private final WrapsInUse wraps;
    private final Places places;

    @Autowired
    StartWithKeysTest(WrittenMatters matters, WrapsInUse wraps, Places places) {
        this.matters = matters;
        this.wraps = wraps;
        this.places = places;
    }

    @Test
    void aDatabaseThatHoldsMattersStartsWithItsOwnKeysOnly(@TempDir Path empty, @TempDir Path other)
            throws IOException {
        matters.register("{o:1}", "{}", Writer.anonymous());
        start(places.keys());

        refused(empty, "holder-1.key、index-1.key、token-1.key、seal-1.key、session-1.key");
        assertThat(empty).isEmptyDirectory();

        Keyring.openOrMake(other);
        refused(other, "打不开");
        Files.move(other.resolve("holder-1.key"), other.resolve("holder-2.key"));
        refused(other, "打不开");
    }

    private Keyring start(Path keys) {
        return new KeyringConfiguration().keyring(new Places(Path.of("data"), keys), wraps);
    }

    private void refused(Path keys, String why) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> start(keys))
                .withMessageContaining(why);
    }
}
