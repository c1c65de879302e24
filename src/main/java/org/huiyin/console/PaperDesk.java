package org.huiyin.console;

import org.huiyin.desk.SignedIn;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.Paperwork;
import org.huiyin.registry.Paperwork.Attached;
import org.springframework.stereotype.Component;

/** Hands papers and files to officers; that they were read is logged first. */
@Component
public class PaperDesk {

    private static final String PDF = "application/pdf";

    private final Dossiers dossiers;
    private final Paperwork paperwork;

    PaperDesk(Dossiers dossiers, Paperwork paperwork) {
        this.dossiers = dossiers;
        this.paperwork = paperwork;
    }

    /** A paper that was issued, named by its title and number. */
    public Attached paper(MatterId matter, int no, SignedIn me) {
        var issued = opened(matter, me, "文书").papers().stream()
                .filter(paper -> paper.no() == no)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        var name = issued.paper().title() + " " + issued.number() + ".pdf";
        return new Attached(name, PDF, paperwork.pdf(matter, no));
    }

    /** A file that came with the petition. */
    public Attached file(MatterId matter, int no, SignedIn me) {
        opened(matter, me, "来件材料");
        return paperwork.file(matter, no);
    }

    private Dossier opened(MatterId matter, SignedIn me, String what) {
        return dossiers.open(matter, me.officer().id(), me.body().id(), what);
    }
}
