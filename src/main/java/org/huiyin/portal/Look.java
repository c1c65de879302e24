package org.huiyin.portal;

import java.time.Instant;
import java.util.Optional;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.registry.Contact;
import org.huiyin.registry.Dossier;

/** What a number with a query code opens. */
public sealed interface Look {

    /** The writer's own matter, the eyes it is seen with, and the number that was asked for. */
    record Found(Dossier dossier, Actor.Petitioner petitioner, Viewer viewer, String asked) implements Look {

        /** Whether that is the number of the petition that opened the matter: it joined later otherwise, or was the same. */
        public boolean opened() {
            return asked.equals(dossier.number());
        }

        /** The petition of that number; none where another one counts instead. */
        public Optional<Contact> own() {
            return dossier.contacts().stream()
                    .filter(contact -> contact.number().equals(asked))
                    .findFirst();
        }
    }

    /** Unknown number, wrong code, or not to be told: the answer is the same. */
    record Nothing() implements Look {}

    /** Too many wrong codes; there is another try at {@code again}. */
    record Later(Instant again) implements Look {}
}
