package org.huiyin.intake;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Body;

/** What the registration page offers to choose from. */
public record LetterPage(Body body, List<Place> places, List<Topic> topics, LocalDate today) {

    public LetterPage {
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }
}
