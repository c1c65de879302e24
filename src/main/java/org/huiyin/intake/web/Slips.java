package org.huiyin.intake.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Period;
import org.huiyin.desk.Reckoning;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.intake.SlipPage;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Side;
import org.huiyin.procedure.Superior;
import org.huiyin.procedure.Term;
import org.huiyin.registry.Contact;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.QueryCodes;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page that is handed to the writer. */
@Component
class Slips {

    private final Dossiers dossiers;
    private final Receipts receipts;
    private final QueryCodes codes;
    private final Procedures procedures;
    private final Reckoning reckoning;
    private final Directories directories;

    Slips(
            Dossiers dossiers,
            Receipts receipts,
            QueryCodes codes,
            Procedures procedures,
            Reckoning reckoning,
            Directories directories) {
        this.directories = directories;
        this.dossiers = dossiers;
        this.receipts = receipts;
        this.codes = codes;
        this.procedures = procedures;
        this.reckoning = reckoning;
    }

    /** For a clerk who may see the matter; both readings are logged. */
    SlipPage of(MatterId matter, SignedIn me) {
        var receipt = receipts.of(matter, me.officer().id(), me.body().id());
        return page(receipt, dossiers.open(matter, me.officer().id(), me.body().id(), "登记回执"), false);
    }

    /** Of a petition that joined the matter; both readings are logged. */
    SlipPage of(MatterId matter, MatterId petition, SignedIn me) {
        var receipt = receipts.of(
                matter, petition.value(), me.officer().id(), me.body().id());
        return page(receipt, dossiers.open(matter, me.officer().id(), me.body().id(), "登记回执"), false);
    }

    /** With the eyes of the writer, whom the code was made for: the clerk sees a sealed matter no more. */
    SlipPage ofSealed(Receipt receipt) {
        var writer = new Viewer(List.of(codes.token(receipt.queryCode())), List.of(), null);
        return page(receipt, writer.see(() -> dossiers.follow(receipt.matter())), true);
    }

    private SlipPage page(Receipt receipt, Dossier dossier, boolean sealed) {
        return new SlipPage(
                receipt.number(),
                receipt.queryCode(),
                received(receipt, dossier),
                BeijingTime.today(),
                until(dossier),
                sealed ? null : paper(receipt, dossier),
                sealed,
                dossier.state().proceedings().getFirst().procedure() == ProcedureName.COVER,
                receipt.joined() == null ? null : same(dossier));
    }

    private static LocalDate received(Receipt receipt, Dossier dossier) {
        return dossier.contacts().stream()
                .filter(contact -> contact.number().equals(receipt.number()))
                .findFirst()
                .map(Contact::occurred)
                .orElse(dossier.occurred())
                .toLocalDate();
    }

    private SlipPage.Same same(Dossier dossier) {
        var main = dossier.state().main();
        return new SlipPage.Same(
                dossier.number(),
                directories.current().body(main.body()).name(),
                procedures.of(main.procedure()).stage(main.stage()).title());
    }

    private @Nullable Countdown until(Dossier dossier) {
        return dossier.state().deadlines().stream()
                .filter(deadline -> deadline.side() == Side.DUTY && deadline.running())
                .filter(deadline -> !deadline.term().equals(Superior.DUE.code()))
                .min(Comparator.comparing(Deadline::last))
                .map(deadline -> reckoning.of(Period.of(deadline, title(deadline), "收到"), BeijingTime.today()))
                .orElse(null);
    }

    private String title(Deadline deadline) {
        return procedures.term(deadline.term()).map(Term::title).orElse("期限");
    }

    private static @Nullable String paper(Receipt receipt, Dossier dossier) {
        return dossier.papers().stream()
                .filter(issued -> issued.paper() == Paper.RECEIPT_SLIP)
                .filter(issued -> issued.number().equals(receipt.number()))
                .findFirst()
                .map(issued -> "/matters/" + dossier.id() + "/papers/" + issued.no())
                .orElse(null);
    }
}
