package org.huiyin.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who issues a paper, under which number (青信转〔2026〕15号, null until it is drawn) and on which day. */
public record Imprint(String organ, @Nullable String number, LocalDate date) {

    public Imprint {
        Required.text(organ, "organ");
    }

    Imprint numbered(String number) {
        return new Imprint(organ, Required.text(number, "number"), date);
    }
}
