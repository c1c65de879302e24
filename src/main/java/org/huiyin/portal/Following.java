package org.huiyin.portal;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.registry.Contact;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.QueryCodes;
import org.springframework.stereotype.Component;

/** Opens a petition to the one who wrote it, by number and query code and with no other eyes than his. */
@Component
public class Following {

    private final Petitions petitions;
    private final Dossiers dossiers;
    private final QueryCodes codes;
    private final Tries tries;

    Following(Petitions petitions, Dossiers dossiers, QueryCodes codes, Tries tries) {
        this.petitions = petitions;
        this.dossiers = dossiers;
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

    private Look open(String number, String token) {
        var viewer = new Viewer(List.of(token), List.of(), null);
        Optional<Dossier> dossier = viewer.see(() -> petitions.byNumber(number).map(dossiers::follow));
        return dossier.<Look>map(
                        found -> new Look.Found(found, own(found, number), new Actor.Petitioner(token), viewer))
                .orElseGet(Look.Nothing::new);
    }

    /** The petition of that number, which opened the matter or joined it. */
    private static Contact own(Dossier dossier, String number) {
        return dossier.contacts().stream()
                .filter(contact -> contact.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a matter without the petition it was found by"));
    }
}
