package org.huiyin.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file of comma separated values; a character that cannot be read spoils its row only. */
final class CsvTable implements TableMessages.Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final String UNREADABLE = "\uFFFD";

    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final String remark;
    private long line = 1;

    private CsvTable(CSVParser parser, String remark) {
        this.parser = parser;
        this.rows = parser.iterator();
        this.remark = remark;
    }

    static CsvTable open(InputStream bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var parser = FORMAT.parse(new InputStreamReader(bytes, decoder));
        return new CsvTable(parser, "按 " + charset.name() + " 编码读取");
    }

    @Override
    public TableMessages.@Nullable Line next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            var values = List.of(row.values());
            if (line == 1) {
                values = values.stream()
                        .map(value -> value.replace("\uFEFF", ""))
                        .toList();
            }
            var spoiled = values.stream().anyMatch(value -> value.contains(UNREADABLE)) ? "有无法识别的字符，请检查文件的编码" : null;
            var read = new TableMessages.Line((int) line, values, spoiled);
            line = parser.getCurrentLineNumber() + 1;
            return read;
        } catch (UncheckedIOException unquoted) {
            throw new SourceUnfit("第 " + line + " 行起引号不成对，从这一行起都没有读");
        }
    }

    @Override
    public String remark() {
        return remark;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
