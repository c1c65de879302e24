package org.huiyin.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Unit;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Listing;
import org.huiyin.directory.MailAddresses;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Receipt;
import org.huiyin.statistics.Registers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Reminders to officers, through a real mail server. */
@HuiyinTest
class RemindersTest {

    private static final String SHEET = """
            login,name,body,capacity,since,until,active,mail
            li.hua,李华,QH-XF,甄别员,2020-01-01,,true,li.hua@example.org
            he.jing,何静,QH-XF,检举件甄别员,2020-01-01,,true,he.jing@example.org
            chen.xia,陈霞,QH-RS,承办人,2020-01-01,,true,chen.xia@example.org
            """;

    private static Receipt late;
    private static Receipt soon;
    private static Receipt calm;
    private static Receipt sealed;

    @Autowired
    Reminders reminders;

    @Autowired
    Directories directories;

    @Autowired
    MailAddresses addresses;

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void someWork(
            @Autowired ApplicationContext context, @Autowired Registers registers, @Autowired Calendars calendars) {
        Staff.settle(context);
        var today = BeijingTime.today();
        var arrived = Stream.iterate(today.minusDays(15), day -> day.minusDays(1))
                .limit(12)
                .filter(day -> !last(calendars, day).isBefore(today)
                        && last(calendars, day).isBefore(today.plusDays(4)))
                .findFirst();
        assumeTrue(arrived.isPresent(), "a long holiday: nothing ends within three days");
        late = letter(registers, today.minusDays(120), false);
        soon = letter(registers, arrived.get(), false);
        calm = letter(registers, today, false);
        sealed = letter(registers, today.minusDays(119), true);
    }

    private static LocalDate last(Calendars calendars, LocalDate arrived) {
        return calendars.current().count(arrived, 15, Unit.CALENDAR).last();
    }

    private static Receipt letter(Registers registers, LocalDate day, boolean sealed) {
        return registers.register(
                "wang.min", "QH-XF", Channel.LETTER, Registers.TOWN, Registers.LAND, day, sealed, "桥头路灯不亮");
    }

    @BeforeEach
    void anEmptyDay() {
        owner.sql().sql("delete from reminder").update();
        directories.load(Listing.OFFICERS, new StringReader(SHEET));
    }

    private static LocalDateTime nine() {
        return BeijingTime.today().atTime(9, 0);
    }

    private static GreenMail server() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Letterbox letterbox(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Letterbox(sender, "huiyin@example.org");
    }

    private void tenMinutesLater() {
        owner.sql().sql("update reminder set due = now()").update();
    }

    @Test
    void anOfficerIsToldNumbersAndDaysOnceADayAndNothingElse() throws Exception {
        var server = server();
        var box = letterbox(server.getSmtp().getPort());
        assertThat(reminders.work(box, nine())).isEqualTo(1);
        assertThat(reminders.work(box, nine())).isZero();
        tenMinutesLater();
        assertThat(reminders.work(box, nine().plusHours(3))).isZero();
        MimeMessage[] mails = server.getReceivedMessages();
        server.stop();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getAllRecipients()[0].toString()).isEqualTo("li.hua@example.org");
        assertThat(mails[0].getSubject()).isEqualTo("信访件期限：已超期 1 件，三日内到期 1 件");
        assertThat((String) mails[0].getContent())
                .contains(late.number() + "　超期", soon.number(), "不含密件")
                .doesNotContain(calm.number(), sealed.number(), "路灯", "丁试验", "李华", "国土");
        assertThat(states()).containsExactly("chen.xia NOTHING", "he.jing NOTHING", "li.hua SENT");
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndThenItIsSentOnce() {
        var server = server();
        var port = server.getSmtp().getPort();
        server.stop();
        assertThat(reminders.work(letterbox(port), nine())).isZero();
        assertThat(states()).contains("li.hua waiting");
        assertThat(reminders.work(letterbox(port), nine()))
                .as("not before ten minutes")
                .isZero();
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        tenMinutesLater();
        assertThat(reminders.work(letterbox(port), nine())).isEqualTo(1);
        tenMinutesLater();
        assertThat(reminders.work(letterbox(port), nine())).isZero();
        assertThat(back.getReceivedMessages()).hasSize(1);
        back.stop();
    }

    @Test
    void whatTheServerMayHaveTakenIsNotSentAgain() throws Exception {
        try (var server = new BrokenServer()) {
            assertThat(reminders.work(letterbox(server.port()), nine())).isZero();
            tenMinutesLater();
            assertThat(reminders.work(letterbox(server.port()), nine())).isZero();
            assertThat(server.taken()).isEqualTo(1);
        }
        assertThat(states()).contains("li.hua UNSURE");
    }

    @Test
    void beforeTheHourNothingIsSentAndWithoutAServerNothingPilesUp() {
        assertThat(reminders.work(letterbox(1), BeijingTime.today().atTime(7, 59)))
                .isZero();
        assertThat(reminders.work()).isZero();
        assertThat(states()).isEmpty();
    }

    @Test
    void aMailServerIsThereOnlyWhereItsHostIsSet() {
        var runner = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));
        runner.run(context -> assertThat(context).doesNotHaveBean(JavaMailSender.class));
        runner.withPropertyValues("spring.mail.host=mail.example.org")
                .run(context -> assertThat(context).hasSingleBean(JavaMailSender.class));
    }

    @Test
    void addressesComeWithTheListOfOfficersAndStayWhereItHasNone() {
        assertThat(addresses.all().values())
                .containsExactlyInAnyOrder("li.hua@example.org", "he.jing@example.org", "chen.xia@example.org");
        directories.loadSample();
        assertThat(addresses.all()).hasSize(3);
        directories.load(
                Listing.OFFICERS,
                new StringReader("login,name,body,capacity,since,mail\nli.hua,李华,QH-XF,甄别员,2020-01-01,\n"));
        assertThat(addresses.all().values())
                .doesNotContain("li.hua@example.org")
                .hasSize(2);
        assertThatThrownBy(() -> directories.load(
                        Listing.OFFICERS,
                        new StringReader("login,name,body,capacity,since,mail\nli.hua,李华,QH-XF,甄别员,2020-01-01,李华\n")))
                .hasMessageContaining("不是邮箱地址");
    }

    private List<String> states() {
        return owner.sql().sql("""
                        select o.login || ' ' || coalesce(r.how, case when r.begun is null then 'waiting' else 'begun' end)
                        from reminder r join officer o on o.id = r.officer order by 1
                        """).query(String.class).list();
    }
}
