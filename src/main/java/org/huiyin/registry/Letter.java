package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.Writer;

/**
 * The letter a paper answers, as the writer sent it; {@code papers}: the numbers of those issued before, {@code
 * deeds}: what was done before.
 */
record Letter(
        String number,
        long registeredAt,
        Channel channel,
        LocalDate received,
        String summary,
        List<String> demands,
        List<Writer> writers,
        String queryCode,
        Map<Integer, String> papers,
        List<Deeds.Deed> deeds) {

    private static final String UNKNOWN = "〔另附〕";

    /** What just arrived, with the number it was given and the code of its writer. */
    static Letter of(Arrival arrival, String number, Occasion occasion, String code) {
        return new Letter(
                number,
                arrival.body(),
                arrival.channel(),
                occasion.occurred().toLocalDate(),
                arrival.summary(),
                arrival.demands(),
                arrival.writers(),
                code,
                Map.of(),
                List.of());
    }

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
                UNKNOWN,
                dossier.papers().stream().collect(Collectors.toMap(Dossier.Issued::no, Dossier.Issued::number)),
                Deeds.of(dossier));
    }

    static Letter of(MatterCase matter) {
        return new Letter(
                matter.origin().petition(),
                matter.origin().registeredAt(),
                matter.origin().channel(),
                matter.origin().received().toLocalDate(),
                matter.lock().described().summary(),
                matter.demands(),
                matter.origin().writers(),
                matter.text(Content.CODE),
                matter.numbers(),
                matter.deeds());
    }
}
