package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.huiyin.database.CannotStart;
import org.junit.jupiter.api.Test;

class HindranceTest {

    @Test
    void whatAFolderRefusesIsToldWithItsNameAndTheCure() {
        assertThat(told(new AccessDeniedException("/srv/backup"))).contains("/srv/backup", "没有权限", "换一个目录");
        assertThat(told(new NoSuchFileException("/media/usb"))).contains("/media/usb", "没有这个文件");
        assertThat(told(new FileSystemException("/mnt/x", null, "Read-only file system")))
                .contains("/mnt/x", "Read-only");
    }

    @Test
    void aFullDiskIsToldAsWhatItIs() {
        assertThat(told(new IOException("No space left on device"))).contains("磁盘满了");
    }

    @Test
    void aRefusalToStartIsToldHoweverDeepItLies() {
        var refused = new CannotStart("密钥目录里缺少密钥", "放回原来的密钥");
        assertThat(Hindrance.told(new IllegalStateException("no bean", refused)))
                .hasValue("密钥目录里缺少密钥\n放回原来的密钥");
    }

    @Test
    void whatIsAnotherMatterIsLeftToTheLog() {
        assertThat(Hindrance.told(new IllegalStateException("a mistake of ours")))
                .isEmpty();
        assertThat(Hindrance.told(new UncheckedIOException(new ConnectException("Connection refused"))))
                .isEmpty();
    }

    private static String told(IOException refused) {
        return Hindrance.told(new UncheckedIOException(refused)).orElseThrow();
    }
}
