package org.huiyin.documents;

import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks at what was sent before it is taken in: not too large, and of a kind that an office can read. */
@Component
public class FileCheck {

    private static final String INSTEAD = "请改为PDF、JPEG、PNG、TIFF、HEIC或DOCX格式后重新上传；纸质材料可以拍成照片上传。";

    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

    private final Tika tika = new Tika();
    private final DataSize largest;

    FileCheck(@Value("${huiyin.file-size:20MB}") DataSize largest) {
        this.largest = largest;
    }

    /** The kind by content alone; throws {@link FileRefused} with what to do instead. */
    public FileKind check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileRefused("这个文件是空的，没有接收。请重新选择文件后上传。");
        }
        size(bytes.length);
        var media = tika.detect(bytes);
        return FileKind.of(ZIPPED.contains(media) && isWord(bytes) ? FileKind.DOCX.media() : media)
                .orElseThrow(() -> new FileRefused(refusal(media)));
    }

    /** Before its bytes are read into memory; throws {@link FileRefused} where there are too many. */
    public void size(long bytes) {
        if (bytes > largest.toBytes()) {
            throw new FileRefused("这个文件超过" + largest.toMegabytes() + " MB，没有接收。请缩小图片或者分成几个文件后重新上传。");
        }
    }

    private static String refusal(String media) {
        return isProgram(media) ? "这个文件是程序，不是图片或者文档，没有接收。" + INSTEAD : "这个文件的格式无法办理，没有接收。" + INSTEAD;
    }

    private static boolean isProgram(String media) {
        return media.contains("executable")
                || media.contains("msdownload")
                || media.contains("sharedlib")
                || media.contains("x-sh");
    }

    /** Reads the list of contents only: nothing is unpacked. Documents with macros are not taken. */
    private static boolean isWord(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry("word/document.xml") != null
                    && zip.getEntry("word/vbaProject.bin") == null;
        } catch (IOException e) {
            return false;
        }
    }
}
