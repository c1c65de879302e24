package org.huiyin.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.Part;
import org.huiyin.registry.Parts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.QueryCodes;
import org.springframework.stereotype.Component;

/** Opens a petition to the one who wrote it, by number and query code and with no other eyes than his. */
@Component
public class Following {

    private final Petitions petitions;
    private final Dossiers dossiers;
    private final Parts parts;
    private final QueryCodes codes;
    private final Tries tries;

    Following(Petitions petitions, Dossiers dossiers, Parts parts, QueryCodes codes, Tries tries) {
        this.petitions = petitions;
        this.dossiers = dossiers;
        this.parts = parts;
        this.codes = codes;
        this.tries = tries;
    }

    /** Both as typed. */
    public Look look(String typedNumber, String code) {
        var number = WrittenPetitionNumber.read(typedNumber);
        var closed = tries.take(number);
        if (closed.isPresent()) {
            return new Look.Later(closed.get());
        }
        var look = open(number, codes.token(code));
        if (look instanceof Look.Found) {
            tries.giveBack(number);
        }
        return look;
    }

    /** The parts of the writer's letter, each seen with the code that opens it alone. */
    List<Own> parts(Look.Found first) {
        return first.viewer().see(() -> parts.of(first.dossier().id())).stream()
                .flatMap(part -> open(part.number(), codes.token(part.queryCode())) instanceof Look.Found found
                        ? Stream.of(new Own(part, found))
                        : Stream.empty())
                .toList();
    }

    /** A part and what its code opens. */
    record Own(Part part, Look.Found found) {}

    /** What was registered by mistake leads to what counts instead, where the same code opens that too. */
    private Dossier counting(Dossier dossier) {
        var counts = dossier.counts();
        var instead = counts == null ? null : counts.instead();
        return instead == null ? dossier : dossiers.follow(instead.id());
    }

    private Look open(String number, String token) {
        var viewer = new Viewer(List.of(token), List.of(), null);
        Optional<Dossier> dossier = viewer.see(
                () -> petitions.byNumber(number).map(dossiers::follow).map(this::counting));
        return dossier.<Look>map(found -> new Look.Found(found, new Actor.Petitioner(token), viewer, number))
                .orElseGet(Look.Nothing::new);
    }
}
