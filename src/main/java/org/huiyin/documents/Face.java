package org.huiyin.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One face of type, read when a paper first asks for it and kept. Not for two at a time. */
final class Face {

    /** Where the bytes of a .ttf file come from. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws IOException;
    }

    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "OS/2", "cmap", "post", "name",
            "gasp");

    private final Source source;
    private @Nullable TrueTypeFont font;

    Face(Source source) {
        this.source = source;
    }

    TrueTypeFont font() throws IOException {
        if (font == null) {
            font = parse(source.read());
        }
        return font;
    }

    /** The same face with the characters of GB/T 2312 (GBK reads its punctuation as people type it) and of ASCII alone. */
    Face common() {
        return new Face(() -> {
            try (var whole = parse(source.read())) {
                var fewer = new TTFSubsetter(whole, TABLES);
                characters().forEach(fewer::add);
                var bytes = new ByteArrayOutputStream();
                fewer.writeToStream(bytes);
                return bytes.toByteArray();
            }
        });
    }

    private static IntStream characters() {
        var coded = Charset.forName("GBK");
        var doubles = IntStream.rangeClosed(0xA1, 0xF7)
                .flatMap(row -> IntStream.rangeClosed(0xA1, 0xFE)
                        .mapToObj(cell -> coded.decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell})))
                        .flatMapToInt(CharSequence::codePoints));
        return IntStream.concat(IntStream.rangeClosed(' ', '~'), doubles.filter(read -> read != '\uFFFD'));
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        parsed.setEnableGsub(false); // ligatures cost an eighth of the time and Chinese has none
        return parsed;
    }
}
