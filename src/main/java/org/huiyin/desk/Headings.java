package org.huiyin.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Side;
import org.huiyin.registry.Dossier;
import org.springframework.stereotype.Component;

/** Writes the heads of pages about a matter, and counts its periods down. */
@Component
public class Headings {

    private final Directories directories;
    private final Procedures procedures;
    private final Reckoning reckoning;

    Headings(Directories directories, Procedures procedures, Reckoning reckoning) {
        this.directories = directories;
        this.procedures = procedures;
        this.reckoning = reckoning;
    }

    /** The head of the matter as somebody at that body reads it: its own duty goes first. */
    public Heading of(Dossier dossier, long body, LocalDate today) {
        var directory = directories.current();
        return new Heading(
                dossier.id(),
                dossier.number(),
                dossier.summary(),
                directory.subject(dossier.subject()).map(Subject::name).orElse(""),
                directory.placeName(dossier.division()),
                tags(dossier),
                duty(dossier, body)
                        .map(deadline -> countdown(dossier, deadline, today))
                        .orElse(null));
    }

    /** A period of the matter, counted down and explained. */
    public Countdown countdown(Dossier dossier, Deadline deadline, LocalDate today) {
        return reckoning.of(Period.of(deadline, procedures.title(deadline.term()), began(dossier, deadline)), today);
    }

    /** A period of the matter that does not run yet, as it would. */
    public Countdown foreseen(Deadline deadline, String began, LocalDate today) {
        return reckoning.of(Period.of(deadline, procedures.title(deadline.term()), began), today);
    }

    private static Optional<Deadline> duty(Dossier dossier, long body) {
        return dossier.state().deadlines().stream()
                .filter(deadline -> deadline.running() && deadline.side() == Side.DUTY)
                .min(Comparator.comparing((Deadline deadline) -> deadline.body() != body)
                        .thenComparing(Deadline::last));
    }

    private static String began(Dossier dossier, Deadline deadline) {
        return dossier.entries().stream()
                .filter(entry -> entry.effects().stream()
                        .anyMatch(effect ->
                                effect instanceof Effect.Started started && started.deadline() == deadline.no()))
                .map(entry -> entry.title())
                .findFirst()
                .orElse("");
    }

    private static List<String> tags(Dossier dossier) {
        var tags = new ArrayList<String>();
        tags.add(dossier.channel().title());
        var counts = dossier.counts();
        if (counts != null) {
            tags.add(counts.told());
        }
        if (dossier.history()) {
            tags.add("历史导入");
        }
        if (dossier.sample()) {
            tags.add("样例");
        }
        if (dossier.sealed()) {
            tags.add("密封");
        }
        if (dossier.contacts().stream()
                .anyMatch(contact -> contact.particulars().confidential())) {
            tags.add("要求保密");
        }
        return tags;
    }
}
