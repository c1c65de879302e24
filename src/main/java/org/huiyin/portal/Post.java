package org.huiyin.portal;

import java.util.Optional;
import org.huiyin.desk.Mailing;
import org.huiyin.registry.MailStops;
import org.springframework.stereotype.Component;

/** Mail about a matter, as its writer sees and stops it. */
@Component
public class Post {

    private final MailStops stops;
    private final Mailing mailing;

    Post(MailStops stops, Mailing mailing) {
        this.stops = stops;
        this.mailing = mailing;
    }

    /** Where news is mailed; empty where nothing is, as for sealed matters and where secrecy is asked for. */
    Optional<Progress.Mailed> of(Look.Found found) {
        var dossier = found.dossier();
        var quiet = !mailing.on()
                || dossier.sealed()
                || dossier.contacts().stream()
                        .anyMatch(contact -> contact.particulars().confidential());
        return dossier.writers().stream()
                .flatMap(writer -> Optional.ofNullable(writer.mail()).stream())
                .filter(address -> !quiet)
                .findFirst()
                .map(address -> new Progress.Mailed(address, found.viewer().see(() -> stops.stopped(dossier.id()))));
    }

    public void stop(Look.Found found) {
        found.viewer().see(() -> stops.stop(found.dossier().id()));
    }
}
