package org.huiyin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageContextTest {

    private static final NavEntry INBOX = new NavEntry(10, "待办", "/desk", Set.of());
    private static final NavEntry LETTERS = new NavEntry(20, "登记", "/desk/letters", Set.of());

    @ParameterizedTest
    @CsvSource({
        "/desk, true, false",
        "/desk/seat, true, false",
        "/desk/letters/7, false, true",
        "/matters, false, false"
    })
    void oneEntryOfTheNavigationIsMarkedTheMostExactOne(String path, boolean inbox, boolean letters) {
        var page = new PageContext(null, List.of(INBOX, LETTERS), null, path, false, true, "", "", "", null, null);
        assertThat(page.under(INBOX)).isEqualTo(inbox);
        assertThat(page.under(LETTERS)).isEqualTo(letters);
    }
}
