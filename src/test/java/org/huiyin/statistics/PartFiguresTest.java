package org.huiyin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Part;
import org.huiyin.registry.Parts;
import org.huiyin.registry.Receipt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** 分项不增加件次: a part is counted by no figure of petitions; its duties are judged as every matter's. */
@HuiyinTest
class PartFiguresTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String LEDGER = "/statistics/ledger?from=2025-03-01&to=2025-03-31";

    @Autowired
    MonthDesk desk;

    @Autowired
    Registers registers;

    @Autowired
    Parts parts;

    @Autowired
    Environment environment;

    private Receipt letter(int day) {
        return registers.register(
                "wang.min", "QH-XF", Channel.LETTER, Registers.TOWN, Registers.LAND, LocalDate.of(2025, 3, day), false);
    }

    private String seen(String login, String path) {
        var visitor = Visitor.of(environment);
        visitor.signIn(login, Staff.PASSWORD);
        return visitor.get(path).body();
    }

    private List<Long> judged() {
        return desk.of(MARCH, List.of(), registers.body("QH-XF")).rates().stream()
                .filter(rate -> rate.title().startsWith("及时受理率（信访部门"))
                .map(rate -> rate.whole().count())
                .toList();
    }

    @Test
    void aPartIsCountedNowhereAsAPetitionAndJudgedAsAMatter(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("li.hua", "chen.xia");
        var letter = letter(3);
        letter(4);
        var before = desk.of(MARCH, List.of(), registers.body("QH-XF"));
        assertThat(judged()).containsExactly(2L);
        registers.split("li.hua", "QH-XF", letter, LocalDate.of(2025, 3, 6));
        Part part = registers.as("li.hua", () -> parts.of(letter.matter())).getFirst();
        registers.transfer(
                "li.hua",
                "QH-XF",
                new Receipt(part.matter(), part.number(), "", false, null),
                "QH-RS",
                LocalDate.of(2025, 3, 7));
        var after = desk.of(MARCH, List.of(), registers.body("QH-XF"));
        assertThat(after.channels()).isEqualTo(before.channels());
        assertThat(after.measures()).isEqualTo(before.measures());
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(judged()).containsExactly(3L);
        assertThat(seen("li.hua", LEDGER)).contains("共 2 件").doesNotContain(part.number());
        assertThat(seen("li.hua", LEDGER + "&rate=acceptance.bureau&outcome=ON_TIME&how=OPENED"))
                .contains("共 1 件", part.number());
        assertThat(seen("chen.xia", LEDGER)).contains("共 1 件", part.number()).doesNotContain(letter.number());
    }
}
