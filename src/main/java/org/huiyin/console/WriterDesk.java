package org.huiyin.console;

import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Headings;
import org.huiyin.desk.SignedIn;
import org.huiyin.identity.Writer;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.Identities;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.springframework.stereotype.Component;

/** What the pages may ask on which a writer's identity is opened. */
@Component
public class WriterDesk {

    /** The standing reason of whoever handles the matter. */
    private static final String HANDLING = "办理需要";

    private final Dossiers dossiers;
    private final Identities identities;
    private final Headings headings;

    WriterDesk(Dossiers dossiers, Identities identities, Headings headings) {
        this.dossiers = dossiers;
        this.identities = identities;
        this.headings = headings;
    }

    public WriterPage ask(MatterId matter, int writer, SignedIn me) {
        var dossier = dossiers.open(matter, me.officer().id(), me.body().id(), "信访人联系方式");
        var masked = dossier.writers().stream()
                .filter(one -> one.no() == writer)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        return new WriterPage(
                headings.of(dossier, me.body().id(), BeijingTime.today()), masked, MatterDesk.handles(dossier, me));
    }

    /** Opens the identity; that it was opened, by whom and why is written down first, and the writer sees it. */
    public Writer open(MatterId matter, WriterPage page, String reason, SignedIn me) {
        return identities.open(
                matter, page.writer().no(), me.officer().id(), me.body().id(), page.known() ? HANDLING : reason);
    }
}
