package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.identity.Writer;

/** The letter a paper answers, as the writer sent it. */
record Letter(
        String number,
        long registeredAt,
        Channel channel,
        LocalDate received,
        String summary,
        List<String> demands,
        List<Writer> writers,
        String queryCode) {

    private static final String UNKNOWN = "〔另附〕";

    /** As a page shows it before anything is sent: masked, without the writer's code. */
    static Letter masked(Dossier dossier) {
        return new Letter(
                dossier.number(),
                dossier.registeredAt(),
                dossier.channel(),
                dossier.occurred().toLocalDate(),
                dossier.summary(),
                dossier.demands(),
                dossier.writers().stream()
                        .map(writer ->
                                new Writer(writer.name(), writer.phone(), writer.idNumber(), null, writer.role()))
                        .toList(),
                UNKNOWN);
    }

    static Letter of(MatterCase matter) {
        return new Letter(
                matter.petition(),
                matter.registeredAt(),
                matter.channel(),
                matter.received().toLocalDate(),
                matter.lock().described().summary(),
                matter.demands(),
                matter.writers(),
                matter.text(Content.CODE));
    }
}
