package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 法定途径告知书: the matter has a statutory route of its own under Art. 31(1) to (5); it names no review of the petition procedure. */
public record RouteNotice(
        Imprint imprint,
        String petition,
        List<String> petitioners,
        LocalDate received,
        @Nullable String transferredFrom,
        String summary,
        int item,
        String route,
        String organ,
        @Nullable String term,
        Contact organContact,
        Tracking tracking,
        Contact contact)
        implements PaperData {

    public RouteNotice {
        Required.text(petition, "number of the petition");
        petitioners = Required.some(petitioners, "petitioner");
        Required.text(summary, "matter");
        if (item < 1 || item > 5) {
            throw new IllegalArgumentException("Art. 31 introduces into other procedures in items 1 to 5 only");
        }
        Required.text(route, "statutory route");
        Required.text(organ, "organ that follows this route");
    }

    @Override
    public Paper paper() {
        return Paper.ROUTE_NOTICE;
    }

    @Override
    public RouteNotice numbered(String number) {
        return new RouteNotice(
                imprint.numbered(number),
                petition,
                petitioners,
                received,
                transferredFrom,
                summary,
                item,
                route,
                organ,
                term,
                organContact,
                tracking,
                contact);
    }
}
