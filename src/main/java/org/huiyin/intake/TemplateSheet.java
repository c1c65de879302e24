package org.huiyin.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** An empty register (.xlsx) to be filled: every column there is, and on a second sheet what each means. */
public final class TemplateSheet {

    public static final String NAME = "台账接续模板.xlsx";

    private static final int WIDTH = 18;
    private static final int WIDE = 100;

    private TemplateSheet() {}

    public static void writeTo(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Huiyin", null)) {
            var sheet = book.newWorksheet("台账");
            var fields = fields();
            for (int column = 0; column < fields.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(0, column, fields.get(column).title());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(1, 1);
            var told = book.newWorksheet("说明");
            told.width(0, WIDTH);
            told.width(1, WIDE);
            told.inlineString(0, 0, "列名");
            told.inlineString(0, 1, "怎么填");
            for (int line = 0; line < fields.size(); line++) {
                told.inlineString(line + 1, 0, fields.get(line).title());
                told.inlineString(line + 1, 1, fields.get(line).meaning());
            }
        }
    }

    static List<ImportField> fields() {
        return Stream.of(ImportField.values())
                .filter(field -> field != ImportField.NONE)
                .toList();
    }
}
