package org.huiyin.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook (.xlsx), row by row. */
final class SheetTable implements TableMessages.Table {

    /** A number in a sheet keeps fifteen digits: of a longer one the last are wrong already. */
    private static final int DIGITS = 15;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final String remark;

    private SheetTable(ReadableWorkbook book, Stream<Row> stream, String remark) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
        this.remark = remark;
    }

    static SheetTable open(InputStream bytes) throws IOException {
        try {
            var book = new ReadableWorkbook(bytes);
            if (book.isDate1904()) {
                book.close();
                throw new SourceUnfit("工作簿使用 1904 日期系统，日期会差四年，请在表格软件里改为 1900 日期系统后另存");
            }
            var sheets = book.getSheets().count();
            return new SheetTable(
                    book, book.getFirstSheet().openStream(), sheets > 1 ? "工作簿有 %d 张表，只读第一张".formatted(sheets) : "");
        } catch (IOException | ExcelReaderException broken) {
            throw new SourceUnfit("打不开这个文件：它不是完整的 .xlsx 工作簿");
        }
    }

    @Override
    public TableMessages.@Nullable Line next() {
        try {
            return rows.hasNext() ? read(rows.next()) : null;
        } catch (ExcelReaderException broken) {
            throw new SourceUnfit("工作簿读到一半就断了，文件不完整");
        }
    }

    private static TableMessages.Line read(Row row) {
        var values = new ArrayList<String>();
        String spoiled = null;
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            values.add(cell == null ? "" : text(cell));
            if (cell != null && lossy(cell)) {
                spoiled = "第 %d 列是按数字存放的长号码，末几位已经失真，请改为文本后重新填写".formatted(i + 1);
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                spoiled = "第 %d 列的公式有错".formatted(i + 1);
            }
        }
        return new TableMessages.Line(row.getRowNum(), values, spoiled);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean() ? "是" : "否";
            default -> cell.getText();
        };
    }

    private static boolean lossy(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && cell.asNumber().signum() != 0
                && cell.asNumber().precision() - cell.asNumber().scale() > DIGITS;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String remark() {
        return remark;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
