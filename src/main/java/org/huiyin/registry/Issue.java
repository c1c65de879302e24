package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directory;
import org.huiyin.documents.Contact;
import org.huiyin.documents.Imprint;
import org.huiyin.documents.Tracking;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Proceeding;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a paper is issued: its number, the matter as it stands after the act, the letter it answers.
 * {@code petition} is the petition's number, {@code registeredAt} the body that registered it, {@code paper}
 * the one whose service is recorded (null where none is), {@code received} the day it arrived, {@code on} the day of issue.
 */
public record Issue(
        String number,
        LocalDate on,
        Body organ,
        Proceeding proceeding,
        Matter after,
        String petition,
        long registeredAt,
        String channel,
        LocalDate received,
        String summary,
        List<String> demands,
        List<Writer> writers,
        String queryCode,
        String portal,
        Directory directory,
        WorkingCalendar calendar,
        @Nullable Served paper,
        List<Did> done) {

    /** What an officer did before in the matter. */
    public record Did(String code, int proceeding, String officer, LocalDate on) {}

    /** A paper whose service is recorded, with its official number. */
    public record Served(Paper paper, String number) {}

    public Issue {
        demands = List.copyOf(demands);
        writers = List.copyOf(writers);
        done = List.copyOf(done);
    }

    /** The paper whose service is recorded, where it is. */
    public Served served() {
        return Objects.requireNonNull(paper, "nothing is served");
    }

    /** The latest act of that code in a proceeding before. */
    public Optional<Did> latest(String code, int in) {
        return done.stream()
                .filter(did -> did.proceeding() == in && did.code().equals(code))
                .reduce((earlier, later) -> later);
    }

    /** Organ, number and day, as they stand on the paper. */
    public Imprint imprint() {
        return new Imprint(organ.name(), number, on);
    }

    /** The writers' names. */
    public List<String> names() {
        return writers.stream().map(Writer::name).toList();
    }

    /** Where the writer can follow his matter, and with which code. */
    public Tracking tracking() {
        return new Tracking(portal, queryCode);
    }

    /** The last day of a period before it was made longer. */
    public LocalDate before(Deadline prolonged) {
        return calendar.count(prolonged.triggered(), prolonged.length(), prolonged.unit())
                .last();
    }

    /** Where questions to a body go, as far as the directory knows; {@code person} is whom to ask for. */
    public static Contact contact(Body body, @Nullable String person) {
        return new Contact(body.name(), person, body.phone(), body.address());
    }

    public Contact contact() {
        return contact(organ, null);
    }
}
