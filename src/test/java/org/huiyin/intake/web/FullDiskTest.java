package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.HuiyinTest;
import org.huiyin.SmallDisk;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.Visitor;
import org.huiyin.Visitor.Sent;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What a person sees whose form with attachments meets a full disk, and whose file is gone from it. The disk is a real
 * one of one megabyte, which only root can make: elsewhere this is skipped, and says so.
 */
@Tag("long")
@HuiyinTest
class FullDiskTest {

    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final Map<String, String> REPORT = Map.of(
            "kind", "PROBLEM",
            "title", "村口的桥断了",
            "text", "孩子上学要绕五里路。",
            "demands", "修好桥",
            "division", "990101001",
            "name", "吴试验",
            "phone", "0000-1234567");

    private static SmallDisk disk;
    private static int writers;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @DynamicPropertySource
    static void onASmallDisk(DynamicPropertyRegistry settings) {
        disk = SmallDisk.mount("small-disk-of-pages", settings);
    }

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Assumptions.assumeTrue(disk.mounted(), "a small disk can be mounted by root only");
        Staff.settle(context).withAccounts("wang.min", "li.hua");
    }

    @AfterEach
    void clean() throws IOException {
        disk.clean();
    }

    @AfterAll
    static void unmount() {
        disk.unmount();
    }

    @Test
    void aPetitionerKeepsWhatHeTypedAndSendsItAgainOnceThereIsRoom() throws IOException {
        var writer = Visitor.of(environment);
        writer.get("/report");
        var drawn = drawn();
        disk.fill();
        var refused = writer.upload("/report/send", REPORT, photo("photos"));
        assertThat(refused.statusCode()).isEqualTo(507);
        assertPlain(refused.body(), "孩子上学要绕五里路。", "name=\"photos\"");
        assertThat(drawn()).isEqualTo(drawn);

        disk.clean();
        var sent = writer.upload("/report/send", Map.of(), photo("photos"));
        assertThat(sent.body()).contains("已经登记", "收到附件 1 个");
        assertThat(drawn()).isEqualTo(drawn + 1);
    }

    @Test
    void aClerkKeepsWhatHeTypedAndNoNumberIsDrawn() throws IOException {
        var clerk = signedIn("wang.min");
        clerk.get("/petitions/new");
        var drawn = drawn();
        disk.fill();
        var refused = clerk.upload("/petitions/new", letter(), photo("files"));
        assertThat(refused.statusCode()).isEqualTo(507);
        assertPlain(refused.body(), "巷子里的路灯不亮，晚上看不见路。", "name=\"files\"");
        assertThat(drawn()).isEqualTo(drawn);

        disk.clean();
        assertThat(clerk.upload("/petitions/new", Map.of(), photo("files")).statusCode())
                .isEqualTo(303);
        assertThat(drawn()).isEqualTo(drawn + 1);
    }

    @Test
    void aFileThatIsGoneFromTheDiskIsToldInPlainWords() throws IOException {
        var clerk = signedIn("wang.min");
        clerk.get("/petitions/new");
        clerk.upload("/petitions/new", letter(), photo("files"));
        var triage = signedIn("li.hua");
        var matter = Pattern.compile("/matters/[0-9a-z]+")
                .matcher(triage.get("/petitions").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(triage.get(matter + "/files/1").statusCode()).isEqualTo(200);
        for (var file : disk.files().toList()) {
            Files.delete(file);
        }
        var gone = triage.get(matter + "/files/1");
        assertThat(gone.statusCode()).isEqualTo(503);
        assertThat(gone.body()).contains("这份文件现在取不出来", "同一个材料目录", "从备份补回");
    }

    private static void assertPlain(String page, String typed, String field) {
        assertThat(page)
                .contains("存储空间不够了", "没有登记，没有占用编号", "再交一次", "附件没有留住")
                .contains(typed, field)
                .doesNotContain("Exception", "org.huiyin");
    }

    /** Each from somebody else: of one writer's second letter the page asks whether it says the same again. */
    private static Map<String, String> letter() {
        var writer = ++writers;
        return Map.of(
                "name", "周试验" + writer,
                "phone", "0000-765432" + writer,
                "received", ChineseDate.full(BeijingTime.today()),
                "division", "990101001",
                "subject", "030000",
                "summary", "巷子里的路灯三个月不亮",
                "text", "巷子里的路灯不亮，晚上看不见路。",
                "demands", "修好路灯");
    }

    private static Sent photo(String field) {
        return new Sent(field, "现场.png", PHOTO);
    }

    private Visitor signedIn(String login) {
        var officer = Visitor.of(environment);
        officer.signIn(login, Staff.PASSWORD);
        return officer;
    }

    private long drawn() {
        return owner.sql()
                .sql("select coalesce(sum(last), 0) from counter where series = 'P'")
                .query(Long.class)
                .single();
    }
}
