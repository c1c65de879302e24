package org.huiyin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The empty register that is handed out fits the 字段对应 that comes along. */
class TemplateSheetTest {

    @Test
    void everyColumnOfTheTemplateIsKnownAndExplainedInOneLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        TemplateSheet.writeTo(bytes);
        try (var messages =
                TableMessages.open(SheetTable.open(new ByteArrayInputStream(bytes.toByteArray())), Columns.shipped())) {
            assertThat(messages.remarks()).containsExactly("工作簿有 2 张表，只读第一张");
            assertThat(messages.next()).isFalse();
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var told = book.getSheet(1).orElseThrow().read();
            assertThat(told).hasSize(TemplateSheet.fields().size() + 1);
            assertThat(told.subList(1, told.size()))
                    .allSatisfy(
                            row -> assertThat(row.getCellText(1)).isNotBlank().doesNotContain("\n"));
        }
    }

    @Test
    void whatIsWrittenAsAFileIsReadBackTheSame() {
        assertThat(Columns.read(Columns.shipped().written())).isEqualTo(Columns.shipped());
    }
}
