package org.huiyin.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.procedure.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as an .xlsx file, written as it is read: rows that are sent are not kept. Every text is a text cell, so
 * that nothing anybody wrote is ever reckoned as a formula.
 */
public final class LedgerSheet {

    private static final List<String> HEAD = List.of(
            "编号", "收到日期", "形式", "问题属地", "内容分类", "性质", "摘要", "阶段", "承办单位", "在走的期限", "最后一日", "答复日期", "信访人数", "初次或重复",
            "备注");
    private static final int[] WIDTHS = {22, 12, 10, 28, 18, 12, 50, 20, 20, 16, 12, 12, 10, 11, 10};
    private static final int FIRST = 3;

    private final String body;
    private final LedgerQuery query;
    private final String said;
    private final Function<@Nullable LedgerRow, List<LedgerRow>> after;

    LedgerSheet(String body, LedgerQuery query, String said, Function<@Nullable LedgerRow, List<LedgerRow>> after) {
        this.body = body;
        this.query = query;
        this.said = said;
        this.after = after;
    }

    public String fileName() {
        return "台账-" + query.from() + "-" + query.to() + ".xlsx";
    }

    public void writeTo(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Huiyin", null)) {
            var sheet = book.newWorksheet("台账");
            head(sheet);
            var line = FIRST;
            for (var rows = after.apply(null); !rows.isEmpty(); rows = after.apply(rows.getLast())) {
                for (var row : rows) {
                    line(sheet, line++, row);
                }
                sheet.flush();
            }
        }
    }

    private void head(Worksheet sheet) {
        text(sheet, 0, 0, body + " 台账");
        sheet.style(0, 0).bold().set();
        text(sheet, 1, 0, said + "。不含密件和已作废的登记。按收到日期排列，只列导出人有权查看的。导出时间：" + ChineseDate.full(BeijingTime.now()));
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            text(sheet, FIRST - 1, column, HEAD.get(column));
            sheet.style(FIRST - 1, column).bold().set();
        }
        sheet.freezePane(1, FIRST);
    }

    private static void line(Worksheet sheet, int line, LedgerRow row) {
        text(sheet, line, 0, row.number());
        day(sheet, line, 1, row.received().toLocalDate());
        text(sheet, line, 2, row.channel().title());
        text(sheet, line, 3, row.place());
        text(sheet, line, 4, row.subject());
        text(sheet, line, 5, MatterKind.titleOf(row.kind()));
        text(sheet, line, 6, row.summary());
        text(sheet, line, 7, row.stage());
        text(sheet, line, 8, row.body());
        text(sheet, line, 9, row.duty());
        day(sheet, line, 10, row.last());
        day(sheet, line, 11, row.answered());
        sheet.value(line, 12, row.came());
        text(sheet, line, 13, row.joined() ? "重复" : "初次");
        text(sheet, line, 14, row.sample() ? "样例" : row.history() ? "历史导入" : null);
    }

    /** A text, and marked as one: it stays a text when somebody edits the cell. */
    private static void text(Worksheet sheet, int line, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(line, column, text);
            sheet.style(line, column).format("@").set();
        }
    }

    private static void day(Worksheet sheet, int line, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        }
    }
}
