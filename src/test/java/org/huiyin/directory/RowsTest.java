package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void skipsTheMarkThatSpreadsheetsPutFirst() {
        var rows = rows("\uFEFFcode,name\r\n01, 甲 \r\n");
        assertThat(rows.each(row -> row.text("name"), "code")).containsExactly("甲");
    }

    @Test
    void namesLineAndColumnOfEveryProblemAtOnce() {
        problems("code,since,level\n1,2026-13-01,县\n,2026-01-01,县\n3,2026-01-01,区")
                .containsExactly(
                        "第2行“since”列：“2026-13-01”不是日期，请写成2026-10-01的样子",
                        "第3行“code”列：不能为空",
                        "第4行“level”列：“区”无法识别，可填：国家、省、市、县、乡镇、村");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        problems("code,since,level\n\n\"a\nb\",2026-01-01,县\n4,x,县\n")
                .containsExactly("第5行“since”列：“x”不是日期，请写成2026-10-01的样子");
        problems("code,since,level\n2,2026-01-01,县\n3,x,县").containsExactly("第3行“since”列：“x”不是日期，请写成2026-10-01的样子");
    }

    @Test
    void saysWhichColumnIsMissing() {
        problems("code,level\n1,县").containsExactly("第2行“since”列：表头里没有这一列，请补上");
    }

    @Test
    void refusesALineThatComesTwice() {
        problems("code,since,level\n1,2026-01-01,县\n1,2026-01-01,县").containsExactly("第3行“code”列：与第2行重复，请删去一行");
    }

    @Test
    void takesNamesAndChineseTitlesOfConstants() {
        assertThat(read("code,since,level\n1,2026-01-01,COUNTY\n2,2026-01-01,县"))
                .containsExactly(Level.COUNTY, Level.COUNTY);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> rows("")).isInstanceOf(NotLoaded.class);
        assertThatThrownBy(() -> rows("code,name\n")).hasMessageContaining("没有数据");
        assertThatThrownBy(() -> rows("code,code\n1,2\n")).hasMessageContaining("不是带表头的CSV");
        assertThatThrownBy(() -> rows("code,name\n1,\"没有收尾\n")).hasMessageContaining("读到第1行为止");
    }

    private static ListAssert<String> problems(String csv) {
        return assertThatThrownBy(() -> read(csv))
                .isInstanceOf(NotLoaded.class)
                .extracting(e -> ((NotLoaded) e).problems(), InstanceOfAssertFactories.list(String.class));
    }

    private static List<Level> read(String csv) {
        return rows(csv)
                .each(
                        row -> {
                            row.date("since");
                            row.text("code");
                            return row.choice("level", Stream.of(Level.values()), Level::title);
                        },
                        "code");
    }

    private static Rows rows(String csv) {
        return Rows.read(new StringReader(csv));
    }
}
