package org.huiyin.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The kinds of files that can be taken over. */
public enum SourceKind {
    JSONL,
    CSV,
    XLSX;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int GZIP = 0x1f;
    private static final byte[] UTF_16 = {(byte) 0xff, (byte) 0xfe};

    /** Where the bytes of a file come from, as often as they are asked for. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** @throws SourceUnfit for a name that tells of none of them */
    public static SourceKind of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".xls")) {
            throw new SourceUnfit("这是旧的 .xls 工作簿，请在表格软件里另存为 .xlsx");
        }
        return Stream.of(values())
                .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))
                        || kind == JSONL && name.endsWith(".json"))
                .findFirst()
                .orElseThrow(() -> new SourceUnfit("认不出这种文件，请用 .csv、.xlsx 或者 .jsonl"));
    }

    /**
     * @param encoding of a .csv; looked for in the file where empty
     * @throws SourceUnfit where it is no such file
     */
    Messages open(Bytes bytes, Columns columns, Optional<Charset> encoding) throws IOException {
        return switch (this) {
            case JSONL -> new JsonMessages(new SourceFile(unpacked(bytes)));
            case CSV -> {
                var charset = encoding.isPresent() ? encoding.get() : encoding(bytes);
                yield TableMessages.open(CsvTable.open(unpacked(bytes), charset), columns);
            }
            case XLSX -> TableMessages.open(SheetTable.open(unpacked(bytes)), columns);
        };
    }

    /** @throws SourceUnfit for one that is not known */
    static Optional<Charset> encoding(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "gb18030", "gbk", "gb2312" -> Optional.of(GB18030);
            default -> throw new SourceUnfit("编码写 utf-8 或者 gb18030");
        };
    }

    private static InputStream unpacked(Bytes bytes) throws IOException {
        var raw = new BufferedInputStream(bytes.open());
        raw.mark(1);
        var first = raw.read();
        raw.reset();
        return first == GZIP ? new BufferedInputStream(new GZIPInputStream(raw)) : raw;
    }

    private static Charset encoding(Bytes bytes) throws IOException {
        try (var in = unpacked(bytes)) {
            if (Arrays.equals(in.readNBytes(2), UTF_16)) {
                throw new SourceUnfit("文件是 UTF-16 编码，请另存为“CSV UTF-8”");
            }
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .filter(charset -> readable(bytes, charset))
                .findFirst()
                .orElseThrow(() -> new SourceUnfit("文件既不全是 UTF-8，也不全是 GB18030，请指明编码；读不出的行会退回"));
    }

    private static boolean readable(Bytes bytes, Charset charset) {
        try (var reader = new InputStreamReader(unpacked(bytes), charset.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
