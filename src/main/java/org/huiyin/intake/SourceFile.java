package org.huiyin.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file of lines in UTF-8; a line that is not UTF-8 spoils itself only. */
final class SourceFile implements AutoCloseable {

    private final InputStream bytes;
    private int line;

    SourceFile(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The number of the line read last; the first is 1. */
    int line() {
        return line;
    }

    /**
     * The bytes of the next line without its end; null behind the last.
     *
     * @throws EOFException or {@link ZipException} where the packed file is cut off or damaged
     */
    byte @Nullable [] next() throws IOException {
        var read = new ByteArrayOutputStream();
        int one = bytes.read();
        if (one < 0) {
            return null;
        }
        line++;
        for (; one >= 0 && one != '\n'; one = bytes.read()) {
            read.write(one);
        }
        return read.toByteArray();
    }

    /** @throws HistoryLine.Unfit where the bytes are not UTF-8 */
    static String text(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return text.replace("\uFEFF", "").strip();
        } catch (CharacterCodingException notUtf8) {
            throw new HistoryLine.Unfit("不是 UTF-8 编码，请另存为 UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
