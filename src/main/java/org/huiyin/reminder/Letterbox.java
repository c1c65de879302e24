package org.huiyin.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.huiyin.desk.ChineseDate;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a reminder and hands it to the mail server. */
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

    Fate send(long officer, String address, List<Due> dues, LocalDate day) {
        try {
            sender.send(letter(officer, address, dues, day));
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

    private MimeMessage letter(long officer, String address, List<Due> dues, LocalDate day) throws MessagingException {
        var letter = sender.createMimeMessage();
        var helper = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(subject(dues));
        helper.setText(text(dues, day));
        // a server that gets it twice can tell
        var name = (officer + " " + day).getBytes(StandardCharsets.UTF_8);
        letter.setHeader("Message-ID", "<" + UUID.nameUUIDFromBytes(name) + "@huiyin>");
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    static String subject(List<Due> dues) {
        var late = dues.stream().filter(Due::late).count();
        return "信访件期限：已超期 %d 件，三日内到期 %d 件".formatted(late, dues.size() - late);
    }

    static String text(List<Due> dues, LocalDate day) {
        var text = new StringBuilder("截至" + ChineseDate.full(day) + "，等您办理的：\n\n");
        dues.forEach(due ->
                text.append(due.number()).append("　").append(due.left().words()).append('\n'));
        return text.append("\n请登录系统，在“待办”里查看和办理。不含密件。\n这封邮件由系统自动发出，每天一次，不必回复。\n")
                .toString();
    }
}
