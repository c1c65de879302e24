package org.huiyin.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.api.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In a house that sends mail: somebody gives an address, gets mail, follows it, and wants no more. */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
class MailJourneyTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Environment environment;

    @Autowired
    RecurringTask<Void> writerMailJob;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private int mails() {
        writerMailJob.executeRecurringly(null, null);
        return SERVER.getReceivedMessages().length;
    }

    @Test
    void mailComesAndCanBeStopped(Browser browser) throws Exception {
        try (var window = browser.phoneWithoutScript()) {
            window.open("/report");
            window.page().getByLabel("有困难、有问题").press("Space");
            window.page().getByLabel("用一句话说").fill("村口的桥断了半边");
            window.page().getByLabel("事情的经过").fill("上个月大水冲断了半边桥。");
            window.page().getByLabel("您希望怎么解决").fill("修好桥");
            window.page().getByLabel("在什么地方").selectOption("990101002");
            window.page().getByLabel("您的姓名").fill("吴试验");
            window.page().getByLabel("联系电话").fill("138 0000 0002");
            window.page().getByLabel("电子邮箱").fill("吴试验");
            window.press("下一步：看一遍");
            assertThat(window.page().locator("#mail-error")).containsText("不像邮箱地址");
            window.page().getByLabel("电子邮箱").fill("wu.shiyan@example.org");
            window.press("下一步：看一遍");
            assertThat(window.page().locator("main")).containsText("wu.shiyan@example.org");
            window.press("确认提交");
            assertThat(mails()).isEqualTo(1);
            var number = window.page().locator(".number").innerText();
            var code = window.page().locator(".code").innerText();
            var mail = SERVER.getReceivedMessages()[0];
            assertThat(mail.getSubject()).startsWith(number);
            assertThat((String) mail.getContent()).contains(number).doesNotContain(code, "吴试验", "桥");
            window.open("/progress");
            window.page().getByLabel("编号").fill(number);
            window.page().getByLabel("查询码").fill(code);
            window.press("查进度");
            assertThat(window.page().locator("#mail")).containsText("w***@example.org");
            window.page().setViewportSize(390, 844);
            window.screenshot("portal-mail-390");
            window.press("不再发邮件");
            assertThat(window.page().locator("#mail")).containsText("已经不再给");
            transferred(number);
            assertThat(mails()).isEqualTo(1);
        }
    }

    private void transferred(String number) {
        var program = Program.of(environment);
        var matter = Program.json(program.get("li.hua", "/api/worklist"))
                .valueStream()
                .filter(work -> work.get("number").asString().equals(number))
                .findFirst()
                .orElseThrow()
                .get("matter")
                .asString();
        program.transfer(matter);
    }
}
