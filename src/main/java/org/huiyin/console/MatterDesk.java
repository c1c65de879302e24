package org.huiyin.console;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Headings;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.identity.Parties;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a matter may ask. */
@Component
public class MatterDesk {

    private final Dossiers dossiers;
    private final Parties parties;
    private final Parts parts;
    private final Headings headings;
    private final Procedures procedures;
    private final Directories directories;
    private final OpenActs acts;
    private final NextSteps steps;
    private final Story story;
    private final SignatureRecord signatures;

    MatterDesk(
            Dossiers dossiers,
            Parties parties,
            Parts parts,
            Headings headings,
            Procedures procedures,
            Directories directories,
            OpenActs acts,
            NextSteps steps,
            Story story,
            SignatureRecord signatures) {
        this.dossiers = dossiers;
        this.parties = parties;
        this.parts = parts;
        this.headings = headings;
        this.procedures = procedures;
        this.directories = directories;
        this.acts = acts;
        this.steps = steps;
        this.story = story;
        this.signatures = signatures;
    }

    public MatterPage of(MatterId id, SignedIn me) {
        var today = BeijingTime.today();
        var dossier = dossiers.open(id, me.officer().id(), me.body().id(), "事项页");
        var heading = headings.of(dossier, me.body().id(), today);
        var stations = new Route(dossier, directories.current(), procedures, today).stations();
        var main = dossier.state().main();
        return new MatterPage(
                heading,
                dossier,
                stations.getLast().stage(),
                stations,
                main.ended() == null ? steps.of(dossier, main) : null,
                acts.of(dossier, me),
                periods(dossier, heading.due(), today),
                story.of(dossier),
                openings(id),
                asking(dossier, main),
                handles(dossier, me),
                reply(dossier),
                dossier.contacts().stream()
                        .map(contact -> Came.of(contact, directories.current()))
                        .toList(),
                parts(id),
                signatures.of(dossier));
    }

    /** Whether an officer handles a matter, and so may see who wrote without another reason (办理需要). */
    static boolean handles(Dossier dossier, SignedIn me) {
        return me.holds(HANDLING_OFFICER)
                && dossier.state().proceedings().stream()
                        .anyMatch(proceeding -> proceeding.procedure() == ProcedureName.HANDLING
                                && proceeding.ended() == null
                                && proceeding.body() == me.body().id());
    }

    private List<MatterPage.PartShown> parts(MatterId id) {
        var all = parts.of(id);
        if (all.isEmpty()) {
            return List.of();
        }
        var listed = parts.listed(all);
        return all.stream()
                .map(part -> new MatterPage.PartShown(part.number(), listed.get(part.number())))
                .toList();
    }

    private List<Countdown> periods(Dossier dossier, @Nullable Countdown hero, LocalDate today) {
        return dossier.state().deadlines().stream()
                .filter(Deadline::running)
                .sorted(Comparator.comparing(Deadline::last))
                .map(deadline -> headings.countdown(dossier, deadline, today))
                .filter(countdown -> !countdown.equals(hero))
                .toList();
    }

    private List<MatterPage.Opened> openings(MatterId id) {
        var directory = directories.current();
        return parties.openings(id.value()).stream()
                .map(opening -> new MatterPage.Opened(
                        directory.body(opening.body()).shortName() + " "
                                + directory.officer(opening.officer()).name(),
                        opening.reason(),
                        LocalDateTime.ofInstant(opening.at(), BeijingTime.ZONE)))
                .distinct()
                .toList();
    }

    private MatterPage.Asking asking(Dossier dossier, Proceeding main) {
        var directory = directories.current();
        var people = dossier.entries().reversed().stream()
                .filter(entry -> entry.body() != null && entry.body() == main.body() && entry.officer() != null)
                .map(entry -> directory.officer(entry.officer()).name())
                .distinct()
                .toList();
        return new MatterPage.Asking(directory.body(main.body()).name(), people);
    }

    private String reply(Dossier dossier) {
        return dossier.history()
                ? dossier.entries().stream()
                        .filter(entry -> entry.code().startsWith(ProcedureName.HISTORY.name() + "."))
                        .map(entry -> story.said(entry.act()))
                        .findFirst()
                        .orElse("")
                : "";
    }
}
