package org.huiyin.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FileCheckTest {

    private final FileCheck check = new FileCheck(DataSize.ofMegabytes(20));

    @Test
    void scansPhotosAndDocumentsAreTaken() throws IOException {
        assertThat(check.check(image("jpg"))).isEqualTo(FileKind.JPEG);
        assertThat(check.check(image("png"))).isEqualTo(FileKind.PNG);
        assertThat(check.check(image("tiff"))).isEqualTo(FileKind.TIFF);
        assertThat(check.check("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(ISO_8859_1)))
                .isEqualTo(FileKind.PDF);
        assertThat(check.check("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1)))
                .isEqualTo(FileKind.HEIC);
        assertThat(check.check(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(check.check(zip("_rels/.rels", "word/document.xml", "[Content_Types].xml")))
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void aProgramIsRefusedWhateverItsName() {
        var windows = new byte[512];
        System.arraycopy("MZ".getBytes(ISO_8859_1), 0, windows, 0, 2);
        windows[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(ISO_8859_1), 0, windows, 0x80, 4);
        refused(windows, "是程序", "拍成照片");
        refused("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0".getBytes(ISO_8859_1), "是程序", "PDF");
        refused("#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), "是程序", "PDF");
    }

    @Test
    void whatAnOfficeCannotReadIsRefusedWithAWayOut() throws IOException {
        refused(zip("photo.jpg"), "无法办理", "重新上传");
        refused(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "无法办理", "DOCX");
        refused("<html><script>alert(1)</script></html>".getBytes(UTF_8), "无法办理", "PDF");
        refused("随便什么".getBytes(UTF_8), "无法办理", "PDF");
        refused("PK\3\4broken".getBytes(ISO_8859_1), "无法办理", "PDF");
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() throws IOException {
        refused(new byte[0], "是空的", "重新选择");
        var large = Arrays.copyOf(image("jpg"), (20 << 20) + 1);
        refused(large, "超过20 MB", "分成几个文件");
    }

    private void refused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> check.check(bytes))
                .isInstanceOf(FileRefused.class)
                .hasMessageContainingAll(words);
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
