package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.intake.MappingPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** 字段对应 is data: an administrator sees it, changes it and keeps it under a name at his body. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class MappingPageTest {

    private static final String HOME = MappingPage.HOME;

    private Visitor admin;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("admin");
    }

    @BeforeEach
    void signIn(@Autowired Environment environment) {
        admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
    }

    private static Map<String, String> form(String name, String... fields) {
        var form = new LinkedHashMap<String, String>();
        form.put("name", name);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    @Test
    void whatIsKeptUnderANameIsOfferedAtTheImportAndCanBeReadAsAFile() {
        admin.get(HOME + "/0");
        var sent = admin.post(
                HOME + "/0",
                form(
                        "旧信访系统",
                        "columns-ID",
                        "流水号\n受理号",
                        "columns-TIME",
                        "几时",
                        "how-TIME",
                        "d/M/yyyy",
                        "columns-CHANNEL",
                        "方式",
                        "how-CHANNEL",
                        "写信=来信|*=网信",
                        "columns-TEXT",
                        "事由, 详情"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var list = admin.get(HOME).body();
        assertThat(list).contains("旧信访系统", "自带的");
        assertThat(admin.get("/administration/import").body()).contains(">旧信访系统</option>");
        var path = list.replaceAll("(?s).*href=\"(" + HOME + "/[1-9]\\d*)\">旧信访系统.*", "$1");
        assertThat(admin.get(path + "/file").body())
                .contains("流水号,编号,", "受理号,编号,", "几时,来文时间,d/M/yyyy", "方式,信访形式,写信=来信|*=网信", "\"事由, 详情\",正文,");
        assertThat(admin.get(path).body()).contains("流水号\n受理号", "写信=来信|*=网信");
        assertThat(admin.get("/administration/log").body()).contains("保存字段对应“旧信访系统”，5 条");

        admin.get(path);
        admin.post(path, form("旧信访系统", "columns-ID", "编码"));
        assertThat(admin.get(path + "/file").body()).contains("编码,编号,").doesNotContain("流水号");
        admin.get(path);
        assertThat(admin.post(path + "/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        assertThat(admin.get("/administration/import").body()).doesNotContain(">旧信访系统</option>");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndNothingTypedIsLost() {
        admin.get(HOME + "/0");
        var sent = admin.post(
                HOME + "/0",
                form("", "columns-TIME", "几时", "how-TIME", "{d}", "columns-CHANNEL", "方式", "how-CHANNEL", "写信"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("请填写名称", "时间的写法看不懂", "来源的词=本系统的词", "几时", "{d}")
                .contains("id=\"how-TIME-error\"", "id=\"how-CHANNEL-error\"");
    }

    @Test
    void theShippedOneIsShownWithWhatEachColumnMeans(Browser browser) {
        try (var window = browser.wide().signIn("admin", Staff.PASSWORD, HOME)) {
            window.bothWidths("mapping-1-list");
            assertThat(window.violations()).isEmpty();
            window.open(HOME + "/0");
            window.bothWidths("mapping-2-shipped");
            assertThat(window.violations()).isEmpty();
            window.page().setViewportSize(390, 844);
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    @Test
    void theTemplateIsASheet() {
        var sheet = admin.get("/administration/import-template");
        assertThat(sheet.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(sheet.body()).startsWith("PK");
    }
}
