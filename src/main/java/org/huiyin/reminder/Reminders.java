package org.huiyin.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.MailAddresses;
import org.huiyin.reminder.Letterbox.Fate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Reminds each officer with an address once a day. A reminder that the server certainly did not take is tried again
 * until the day is over; one it may have taken is not, for tomorrow's says the same.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final ReminderRows rows;
    private final DueLists dues;
    private final MailAddresses addresses;
    private final Optional<Letterbox> letterbox;
    private final LocalTime at;

    Reminders(
            ReminderRows rows,
            DueLists dues,
            MailAddresses addresses,
            Optional<JavaMailSender> sender,
            @Value("${huiyin.reminder.from:${spring.mail.username:huiyin@localhost}}") String from,
            @Value("${huiyin.reminder.at:08:00}") LocalTime at) {
        this.rows = rows;
        this.dues = dues;
        this.addresses = addresses;
        this.letterbox = sender.map(one -> new Letterbox(one, from));
        this.at = at;
    }

    /** Sends what is to be sent now; the number of mails sent. Without a mail server there is nothing to do. */
    int work() {
        return letterbox.map(box -> work(box, BeijingTime.now())).orElse(0);
    }

    int work(Letterbox box, LocalDateTime now) {
        if (now.toLocalTime().isBefore(at)) {
            return 0;
        }
        var today = now.toLocalDate();
        var known = addresses.all();
        rows.plan(List.copyOf(known.keySet()), today);
        var sent = 0;
        for (var officer = rows.claim(today); officer.isPresent(); officer = rows.claim(today)) {
            sent += reminded(box, officer.get(), known, today) ? 1 : 0;
        }
        return sent;
    }

    private boolean reminded(Letterbox box, long officer, Map<Long, String> known, LocalDate today) {
        var address = known.get(officer);
        var due = address == null ? List.<Due>of() : due(officer, today);
        if (address == null || due.isEmpty()) {
            rows.close(officer, today, "NOTHING");
            return false;
        }
        var fate = box.send(officer + " " + today, address, DueLetter.subject(due), DueLetter.text(due, today));
        switch (fate) {
            case SENT, UNSURE -> rows.close(officer, today, fate.name());
            case REFUSED -> {
                LOG.warn("The mail server did not take a reminder; it is tried again in ten minutes");
                rows.again(officer, today);
            }
        }
        return fate == Fate.SENT;
    }

    /** What cannot be read now has not been sent: it is tried again like what was refused. */
    private List<Due> due(long officer, LocalDate today) {
        try {
            return dues.of(officer, today);
        } catch (RuntimeException unread) {
            rows.again(officer, today);
            throw unread;
        }
    }
}
