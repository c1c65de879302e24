package org.huiyin.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands a letter to the mail server. */
final class Letterbox {

    /** What became of it: {@code UNSURE} where the server may have taken it before the line broke. */
    enum Fate {
        SENT,
        REFUSED,
        UNSURE
    }

    private final JavaMailSender sender;
    private final String from;

    Letterbox(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /** {@code name}: always the same for the same letter, so that a server that gets it twice can tell. */
    Fate send(String name, String address, String subject, String text) {
        try {
            sender.send(letter(name, address, subject, text));
            return Fate.SENT;
        } catch (MailSendException failed) {
            return fate(failed);
        } catch (MailException | MessagingException before) {
            return Fate.REFUSED;
        }
    }

    /** Nothing failed but the goodbye: it was taken. Everything refused: it was not. Otherwise nobody knows. */
    private static Fate fate(MailSendException failed) {
        var told = failed.getFailedMessages().values();
        if (told.isEmpty()) {
            return Fate.SENT;
        }
        return told.stream().allMatch(why -> refused(why, failed)) ? Fate.REFUSED : Fate.UNSURE;
    }

    /** There was no connection, or the server said no; a line that broke has no code of the server's. */
    private static boolean refused(Exception why, MailSendException failed) {
        if (why == failed.getCause()) {
            return true;
        }
        return why instanceof SMTPSendFailedException said
                ? said.getReturnCode() >= 400
                : why instanceof SendFailedException;
    }

    private MimeMessage letter(String name, String address, String subject, String text) throws MessagingException {
        var letter = sender.createMimeMessage();
        var helper = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(subject);
        helper.setText(text);
        letter.setHeader(
                "Message-ID", "<" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@huiyin>");
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }
}
