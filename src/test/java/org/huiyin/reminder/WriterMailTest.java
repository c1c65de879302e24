package org.huiyin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.api.Program;
import org.huiyin.database.Viewer;
import org.huiyin.registry.MailStops;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.QueryCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Mail to writers, through a real mail server. */
@HuiyinTest
class WriterMailTest {

    private static final String ADDRESS = "zhou.shiyan@example.org";

    @Autowired
    WriterMail mail;

    @Autowired
    MailStops stops;

    @Autowired
    Petitions petitions;

    @Autowired
    QueryCodes codes;

    @Autowired
    Environment environment;

    @Autowired
    TestOwner owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Program program;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context).withAccounts("wang.min", "li.hua", "lu.ming", "zhao.qiang");
    }

    @BeforeEach
    void start() {
        owner.sql().sql("delete from notice").update();
        program = Program.of(environment);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Letterbox letterbox() {
        return letterbox(server.getSmtp().getPort());
    }

    private static Letterbox letterbox(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Letterbox(sender, "huiyin@example.org");
    }

    private JsonNode registered(boolean sealed) {
        var letter = Program.letter("巷子里的路灯三个月不亮")
                .replace("\"name\":\"周试验\"", "\"name\":\"周试验\",\"mail\":\"" + ADDRESS + "\"")
                .replaceFirst("\\{", "{\"sealed\":" + sealed + ",");
        var answer = program.post("wang.min", "/api/petitions", letter);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return Program.json(answer);
    }

    private long waiting() {
        return owner.sql().sql("select count(*) from notice").query(Long.class).single();
    }

    private void later() {
        owner.sql().sql("update notice set due = now()").update();
    }

    @Test
    void everyPaperForTheWriterIsAnnouncedWithItsNumberAndNothingElse() throws Exception {
        var given = registered(false);
        program.answer(given.get("matter").asString());
        assertThat(mail.work(letterbox()))
                .as("registered, transferred, accepted, answered, served")
                .isBetween(4, 5);
        assertThat(mail.work(letterbox())).isZero();
        assertThat(waiting()).as("an address that is not needed is not kept").isZero();
        for (MimeMessage letter : server.getReceivedMessages()) {
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
            assertThat(letter.getSubject()).isEqualTo(given.get("number").asString() + " 有新的消息");
            assertThat((String) letter.getContent())
                    .contains(given.get("number").asString(), "/progress", "不再发邮件")
                    .doesNotContain(given.get("queryCode").asString(), "周试验", "路灯", "住房", "受理", "答复");
        }
    }

    @Test
    void nothingIsMailedOfSealedMattersAndWhereSecrecyIsAskedFor() {
        registered(true);
        assertThat(waiting()).isZero();
        var given = registered(false);
        owner.sql().sql("delete from notice").update();
        owner.sql()
                .sql("update petition set confidential = true where number = :number")
                .param("number", given.get("number").asString())
                .update();
        program.answer(given.get("matter").asString());
        assertThat(waiting()).isZero();
    }

    @Test
    void whoWantsNoMoreMailGetsNone() {
        var given = registered(false);
        var token = codes.token(given.get("queryCode").asString());
        new Viewer(List.of(token), List.of(), null)
                .see(() -> stops.stop(
                        petitions.byNumber(given.get("number").asString()).orElseThrow()));
        program.transfer(given.get("matter").asString());
        assertThat(mail.work(letterbox())).isZero();
        assertThat(mail.work()).isZero();
        assertThat(waiting()).isZero();
    }

    @Test
    void aServerThatIsAwayHindersNoActAndIsAskedAgain() {
        var given = registered(false);
        var port = server.getSmtp().getPort();
        server.stop();
        assertThat(mail.work(letterbox(port))).isZero();
        program.transfer(given.get("matter").asString());
        assertThat(mail.work(letterbox(port)))
                .as("the first not before ten minutes")
                .isZero();
        assertThat(waiting()).isEqualTo(2);
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        later();
        assertThat(mail.work(letterbox(port))).isEqualTo(2);
        assertThat(waiting()).isZero();
        back.stop();
    }

    @Test
    void whatCannotBeSentForTwoDaysIsGivenUp() {
        registered(false);
        owner.sql().sql("update notice set made = now() - interval '3 days'").update();
        assertThat(mail.work()).isZero();
        assertThat(waiting()).isZero();
    }

    @Test
    void theJobSeesNothingButWhatItSends() {
        registered(false);
        for (var table : List.of("matter", "petition", "party", "content", "journal", "document", "opening")) {
            assertThat(seen(table)).as(table).isZero();
        }
        assertThat(seen("notice")).isEqualTo(1);
        assertThat(seen("key_wrap")).isEqualTo(1);
    }

    private long seen(String table) {
        return Viewer.job("mail")
                .see(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }
}
