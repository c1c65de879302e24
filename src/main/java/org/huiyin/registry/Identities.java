package org.huiyin.registry;

import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the identity of a matter's writer to an officer, under the matter's own key; each opening is kept and shown to the writer. */
@Component
public class Identities {

    private final Matters matters;
    private final Parties parties;

    Identities(Matters matters, Parties parties) {
        this.matters = matters;
        this.parties = parties;
    }

    /**
     * @param party the writer's number within the matter
     * @throws NoSuchMatter where the viewer may not see the matter, or it has no such writer
     * @throws IllegalArgumentException with a sentence for people, where the reason is missing or too long
     */
    @Transactional
    public Writer open(MatterId matter, int party, long officer, long body, String reason) {
        var key = matters.read(matter).lock().key();
        return parties.open(matter.value(), party, officer, body, reason, key).orElseThrow(NoSuchMatter::new);
    }
}
