package org.huiyin.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.huiyin.HuiyinTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HuiyinTest
class DeadlinesControllerTest {

    private final MockMvc mvc;

    @Autowired
    DeadlinesControllerTest(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void answersWithTheDatesAndEverySkippedDay() throws Exception {
        mvc.perform(get("/api/deadlines?from=2026-09-20&days=15&unit=calendar"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(content().json("""
                        {"nominal": "2026-10-05", "last": "2026-10-08", "skipped": [
                           {"date": "2026-10-05", "reason": "国庆节"},
                           {"date": "2026-10-06", "reason": "国庆节"},
                           {"date": "2026-10-07", "reason": "国庆节"}], "warning": null}
                        """, JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-09-18&days=3&unit=working, 2026-09-22",
        "from=2024-01-31&days=1&unit=month, 2024-02-29",
        "from=2026-01-05&days=60, 2026-03-06"
    })
    void countsInEveryUnitAndInDaysIfNoneIsNamed(String query, String last) throws Exception {
        mvc.perform(get("/api/deadlines?" + query)).andExpect(jsonPath("last").value(last));
    }

    @Test
    void warnsOfYearsThatAreNotAnnounced() throws Exception {
        mvc.perform(get("/api/deadlines?from=2027-01-04&days=15&unit=working"))
                .andExpect(jsonPath("warning").value("2027年放假安排尚未公布，按法定节假日最低天数计算，公布后可能顺延"));
    }

    @ParameterizedTest
    @CsvSource({
        "days=15&unit=calendar, from",
        "from=2026-02-30&days=15, from",
        "from=tomorrow&days=15, from",
        "from=0001-01-01&days=15, from",
        "from=2026-09-20, days",
        "from=2026-09-20&days=0, days",
        "from=2026-09-20&days=3661, days",
        "from=2026-09-20&days=-5, days",
        "from=2026-09-20&days=1.5, days",
        "from=2026-09-20&days=15&unit=week, unit",
        "from=2026-09-20&days=15&unit=, unit"
    })
    void wrongInputIsNamedWithItsField(String query, String field) throws Exception {
        var answer = mvc.perform(get("/api/deadlines?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(jsonPath("field").value(field))
                .andExpect(jsonPath("length()").value(2))
                .andReturn();
        assertThat(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("请");
    }
}
