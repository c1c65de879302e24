package org.huiyin.reminder;

import java.util.Optional;
import org.huiyin.registry.MailQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mails writers that there is something new to read, one text for every occasion. A mailbox may be read by others: the
 * letter bears the number and where to read, and neither name, nor content, nor how it stands, nor the query code.
 */
@Component
class WriterMail {

    private static final Logger LOG = LoggerFactory.getLogger(WriterMail.class);

    private final MailQueue queue;
    private final Optional<Letterbox> letterbox;
    private final String portal;

    WriterMail(
            MailQueue queue,
            Optional<JavaMailSender> sender,
            @Value("${huiyin.reminder.from:${spring.mail.username:huiyin@localhost}}") String from,
            @Value("${huiyin.portal.address:http://localhost:8080}") String portal) {
        this.queue = queue;
        this.letterbox = sender.map(one -> new Letterbox(one, from));
        this.portal = portal;
    }

    /** Sends what is to be sent now; the number of mails sent. Without a mail server it only gives up what is too old. */
    int work() {
        var lost = queue.giveUp();
        if (lost > 0) {
            LOG.warn("{} mails to writers were given up", lost);
        }
        return letterbox.map(this::work).orElse(0);
    }

    int work(Letterbox box) {
        var sent = 0;
        for (var errand = queue.claim(); errand.isPresent(); errand = queue.claim()) {
            sent += sent(box, errand.get()) ? 1 : 0;
        }
        return sent;
    }

    private boolean sent(Letterbox box, MailQueue.Errand errand) {
        var fate = box.send("notice " + errand.id(), errand.address(), subject(errand.number()), text(errand.number()));
        switch (fate) {
            case SENT, UNSURE -> queue.close(errand);
            case REFUSED -> {
                LOG.warn("The mail server did not take a mail to a writer; it is tried again");
                queue.again(errand);
            }
        }
        return fate == Letterbox.Fate.SENT;
    }

    private static String subject(String number) {
        return number + " 有新的消息";
    }

    private String text(String number) {
        return """
                编号 %s 有新的消息。

                请打开 %s/progress ，填编号和查询码查看。
                查询码在登记回执上，请不要告诉别人；我们不会用邮件向您要查询码。

                不想再收邮件，请在同一页上选“不再发邮件”。
                这封邮件由系统自动发出，不必回复。
                """.formatted(number, portal);
    }
}
