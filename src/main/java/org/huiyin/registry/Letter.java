package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Paper;

/** The letter a paper answers, as the writer sent it. */
record Letter(
        String number,
        long registeredAt,
        Channel channel,
        LocalDate received,
        String summary,
        List<String> demands,
        List<Writer> writers,
        String queryCode,
        String opinionNumber) {

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
                "");
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
                dossier.papers().stream()
                        .filter(paper -> paper.paper() == Paper.OPINION)
                        .map(Dossier.Issued::number)
                        .reduce("", (earlier, later) -> later));
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
                matter.text(Content.CODE),
                matter.opinionNumber());
    }
}
