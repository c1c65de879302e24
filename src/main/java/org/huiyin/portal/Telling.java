package org.huiyin.portal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.identity.Parties;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Serving;
import org.huiyin.procedure.Side;
import org.huiyin.registry.Contact;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;
import org.huiyin.registry.Seal;
import org.huiyin.registry.Sealer;
import org.springframework.stereotype.Component;

/** Retells an opened matter to its writer: the main line only, in plain words, with dates. */
@Component
public class Telling {

    /** All that the writer of a sealed petition reads besides its receipt. */
    private static final Set<String> HANDED_OVER = Set.of("TRIAGE.refer", "COVER.forward");

    private final Directories directories;
    private final Procedures procedures;
    private final Parties parties;
    private final Sealer sealer;
    private final Voice voice;
    private final Post post;
    private final Following following;

    Telling(
            Directories directories,
            Procedures procedures,
            Parties parties,
            Sealer sealer,
            Voice voice,
            Post post,
            Following following) {
        this.following = following;
        this.directories = directories;
        this.procedures = procedures;
        this.parties = parties;
        this.sealer = sealer;
        this.voice = voice;
        this.post = post;
    }

    public Progress of(Look.Found found) {
        var dossier = found.dossier();
        var line = line(dossier);
        var sealed = dossier.sealed();
        var own = found.own();
        var ratings = voice.ratings(found);
        return new Progress(
                found.asked(),
                own.map(Contact::channel).orElse(dossier.channel()).title(),
                own.map(Contact::occurred).orElse(dossier.occurred()).toLocalDate(),
                own.filter(Contact::joined).map(Contact::summary).orElse(dossier.summary()),
                sealed ? ofSealed(line.getFirst()) : now(line.getLast()),
                ask(line.getLast().body()).orElse(null),
                line.stream()
                        .map(at -> station(dossier, at, at == line.getLast()))
                        .toList(),
                sealed ? List.of() : next(dossier, ratings),
                seen(found),
                sealer.latestRoot().map(Seal::line).orElse(null),
                found.opened()
                        ? null
                        : new Progress.Earlier(
                                dossier.number(), dossier.occurred().toLocalDate()),
                ratings,
                voice.remarked(found).isPresent(),
                maySupplement(dossier),
                post.of(found).orElse(null),
                parts(found));
    }

    private List<Progress.Part> parts(Look.Found first) {
        return following.parts(first).stream()
                .map(own -> {
                    var dossier = own.found().dossier();
                    return new Progress.Part(
                            own.part().number(),
                            own.part().queryCode(),
                            dossier.summary(),
                            now(line(dossier).getLast()),
                            next(dossier, voice.ratings(own.found())).stream()
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
    }

    /** Until the answer, at the body that handles it. */
    private boolean maySupplement(Dossier dossier) {
        return OwnActs.handling(dossier)
                .filter(handling -> procedures.of(handling.procedure()).ruleOf(Supplement.class).stream()
                        .flatMap(rule -> rule.from().stream())
                        .anyMatch(stage -> stage.name().equals(handling.stage())))
                .isPresent();
    }

    /** The bodies it went through; of a sealed one its writer reads here no more than that it was received and handed over. */
    private static List<Proceeding> line(Dossier dossier) {
        var line = dossier.state().mainLine();
        return dossier.sealed() ? List.of(line.getFirst()) : line;
    }

    private static String ofSealed(Proceeding first) {
        return first.ended() == null ? "已经登记，按规定由专门的工作人员处理" : "已经按规定移送有权处理的机关";
    }

    private String now(Proceeding at) {
        return PlainWords.stage(at.procedure().name(), at.stage(), body(at.body()), at.ended() != null);
    }

    private Progress.Station station(Dossier dossier, Proceeding at, boolean last) {
        var facts = dossier.entries().stream()
                .filter(entry -> entry.proceeding() == at.no() && PlainWords.knows(entry.code()))
                .filter(entry -> !dossier.sealed() || entry.seq() == 1 || HANDED_OVER.contains(entry.code()))
                .map(entry -> fact(dossier, entry))
                .toList();
        var papers = dossier.papers().stream()
                .filter(paper -> paper.proceeding() == at.no() && paper.paper().forPetitioner())
                .filter(paper -> !dossier.sealed() || paper.paper() == Paper.RECEIPT_SLIP)
                .map(paper -> new Progress.Letter(
                        paper.no(),
                        paper.paper().title(),
                        paper.number(),
                        paper.issued(),
                        paper.readable(),
                        paper.served()))
                .toList();
        return new Progress.Station(body(at.body()), last && at.ended() == null, facts, papers);
    }

    private Progress.Fact fact(Dossier dossier, Entry entry) {
        var on = entry.act() instanceof Serving serving
                ? serving.counts()
                : entry.occurred().toLocalDate();
        return new Progress.Fact(on, PlainWords.act(entry, this::body).replace("{paper}", paper(dossier, entry)));
    }

    /** The paper that an entry served. */
    private static String paper(Dossier dossier, Entry entry) {
        return entry.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Served served
                        ? dossier.papers().stream().filter(paper -> paper.no() == served.document())
                        : Stream.empty())
                .map(paper -> paper.paper().title())
                .findFirst()
                .orElse("文书");
    }

    private List<Progress.Next> next(Dossier dossier, List<Progress.Rate> ratings) {
        var today = BeijingTime.today();
        return dossier.state().deadlines().stream()
                .filter(deadline -> deadline.running() && tells(deadline, today) && !rated(deadline, ratings))
                .sorted(Comparator.comparing(Deadline::last))
                .map(deadline -> new Progress.Next(
                        PlainWords.next(deadline.term(), procedures.title(deadline.term()), body(deadline.body())),
                        deadline.last(),
                        deadline.side() == Side.RIGHT,
                        deadline.late(today)))
                .toList();
    }

    /** A duty in any case, late or not; a right while it lasts, where it is the writer's and not an organ's. */
    private static boolean tells(Deadline deadline, LocalDate today) {
        return deadline.side() == Side.DUTY || PlainWords.knowsTerm(deadline.term()) && !deadline.late(today);
    }

    /** A right to rate that is used up, or was never this petition's. */
    private static boolean rated(Deadline deadline, List<Progress.Rate> ratings) {
        return Stream.of(Rated.values())
                .filter(rated -> rated.term().code().equals(deadline.term()))
                .anyMatch(rated -> ratings.stream().noneMatch(rate -> rate.rated() == rated));
    }

    private List<Progress.Seen> seen(Look.Found found) {
        return found.viewer().see(() -> parties.openings(found.dossier().id().value())).stream()
                .map(opening -> new Progress.Seen(
                        body(opening.body()),
                        directories.current().officer(opening.officer()).name(),
                        opening.reason(),
                        LocalDateTime.ofInstant(opening.at(), BeijingTime.ZONE)))
                .distinct()
                .toList();
    }

    private Optional<Progress.Ask> ask(long id) {
        var body = directories.current().body(id);
        return Optional.ofNullable(body.phone())
                .filter(phone -> !phone.isBlank())
                .map(phone -> new Progress.Ask(body.name(), phone));
    }

    private String body(long id) {
        return directories.current().body(id).name();
    }
}
