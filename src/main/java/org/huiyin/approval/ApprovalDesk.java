package org.huiyin.approval;

import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.desk.ActCheck;
import org.huiyin.desk.ActForms;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Dockets;
import org.huiyin.desk.Proposed;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.registry.Entry;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.springframework.stereotype.Component;

/** What the pages may ask on which something is checked, signed or sent back. */
@Component
public class ApprovalDesk {

    private final Dockets dockets;
    private final Directories directories;
    private final ActForms forms;

    ApprovalDesk(Dockets dockets, Directories directories, ActForms forms) {
        this.dockets = dockets;
        this.directories = directories;
        this.forms = forms;
    }

    /** What is asked for as it will be sent, who submitted it, and who checked it, for the one who decides in that seat. */
    public ActCheck submitted(Seat seat, MatterId id, int approval, SignedIn me) {
        var docket = dockets.open(seat.opens(), seat.capacity(me), id, approval, me);
        var proposed = Proposed.about(docket.dossier(), approval).orElseThrow(NoSuchMatter::new);
        var officer = proposed.officer();
        var who = officer == null ? "" : directories.current().officer(officer).name();
        var note = who + " " + ChineseDate.full(proposed.on().toLocalDate()) + "送审" + checked(docket, approval);
        return forms.submitted(docket, proposed, note, me);
    }

    /** Who checked it and what he remarked; empty where nobody did. */
    private String checked(Docket docket, int approval) {
        return docket.dossier().entries().stream()
                .filter(entry -> entry.proceeding() == approval && entry.act() instanceof Pass)
                .map(entry -> told(entry, (Pass) entry.act()))
                .findFirst()
                .orElse("");
    }

    private String told(Entry entry, Pass pass) {
        var officer = entry.officer();
        var who = officer == null ? "" : directories.current().officer(officer).name();
        return "，" + who + " " + ChineseDate.full(entry.occurred().toLocalDate()) + "核稿通过"
                + (pass.remark().isEmpty() ? "" : "（" + pass.remark() + "）");
    }
}
