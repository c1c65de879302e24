package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 引导告知单: a visitor is shown the right door, with address, telephone and the reason (Art. 20, 22). */
public record Guidance(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate received,
        String summary,
        String organ,
        String why,
        int article,
        Contact door,
        @Nullable String hours,
        Contact contact)
        implements PaperData {

    public Guidance {
        Required.text(petition, "number of the petition");
        petitioners = List.copyOf(petitioners);
        Required.text(summary, "matter");
        Required.text(organ, "organ to turn to");
        Required.text(why, "reason");
        if (article != 20 && article != 22) {
            throw new IllegalArgumentException("visitors are guided under Art. 20 or 22");
        }
    }

    @Override
    public Paper paper() {
        return Paper.GUIDANCE;
    }

    @Override
    public Guidance numbered(String number) {
        return new Guidance(
                imprint.numbered(number),
                petition,
                petitioners,
                received,
                summary,
                organ,
                why,
                article,
                door,
                hours,
                contact);
    }
}
