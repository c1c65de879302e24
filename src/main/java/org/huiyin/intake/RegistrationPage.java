package org.huiyin.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.directory.Body;

/** What the registration page offers to choose from. {@code rows}: for how many writers there is room; {@code mailed}: an address for mail is asked for. */
public record RegistrationPage(
        Body body,
        Counter counter,
        List<Place> places,
        List<Topic> topics,
        LocalDate today,
        LocalTime now,
        int rows,
        List<Draft> drafts,
        boolean mailed) {

    /** The most writers that are entered by name; more sign in a list that is scanned. */
    public static final int ROWS_LIMIT = 30;

    public RegistrationPage {
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        drafts = List.copyOf(drafts);
    }

    /** The same page with room for one writer more. */
    public RegistrationPage withOneMore() {
        return new RegistrationPage(
                body, counter, places, topics, today, now, Math.min(rows + 1, ROWS_LIMIT), drafts, mailed);
    }

    /** The numbers of the further writers' rows. */
    public List<Integer> further() {
        return IntStream.rangeClosed(2, rows).boxed().toList();
    }
}
