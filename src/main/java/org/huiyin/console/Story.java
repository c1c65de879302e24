package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Retellings;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Correction;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;
import org.springframework.stereotype.Component;

/** Tells the acts of a matter, the latest first. */
@Component
class Story {

    private static final Set<Capacity> SIGNING = Set.of(Capacity.HEAD, Capacity.DEPUTY_HEAD);

    private final Directories directories;
    private final Procedures procedures;
    private final Retellings retellings;

    Story(Directories directories, Procedures procedures, Retellings retellings) {
        this.directories = directories;
        this.procedures = procedures;
        this.retellings = retellings;
    }

    List<Told> of(Dossier dossier) {
        return dossier.entries().reversed().stream()
                .filter(entry -> !entry.code().equals(Route.DRAWN))
                .map(entry -> told(
                        entry,
                        Stream.concat(before(entry), corrected(entry, dossier).stream())
                                .toList()))
                .toList();
    }

    /** What an act stated; empty where there is nothing to tell. */
    String said(Act act) {
        return retellings.of(act);
    }

    /** What was corrected of an entry later. */
    private static List<String> corrected(Entry entry, Dossier dossier) {
        return dossier.entries().stream()
                .flatMap(later -> later.act() instanceof Correction correction && correction.entry() == entry.seq()
                        ? Stream.of(ChineseDate.full(later.occurred()) + "更正：" + correction.told())
                        : Stream.empty())
                .toList();
    }

    /** How the matter stood in lists before an entry told it anew. */
    private Stream<String> before(Entry entry) {
        var directory = directories.current();
        return entry.effects().stream()
                .flatMap(effect ->
                        effect instanceof Effect.Redescribed told ? Stream.ofNullable(told.was()) : Stream.empty())
                .map(was -> "原来的登记：" + was.summary() + "　"
                        + directory.subject(was.subject()).map(Subject::name).orElse(was.subject()) + "　"
                        + directory.placeName(was.division()));
    }

    private Told told(Entry entry, List<String> corrected) {
        var entered = LocalDateTime.ofInstant(entry.recorded(), BeijingTime.ZONE);
        var late = !entered.toLocalDate().equals(entry.occurred().toLocalDate());
        var said = said(entry.act());
        return new Told(
                entry.occurred(),
                entry.title(),
                who(entry),
                entry.article(),
                said.isEmpty() ? null : said,
                corrected,
                late ? entered : null,
                entry.late());
    }

    private String who(Entry entry) {
        var directory = directories.current();
        var officer = entry.officer();
        var body = entry.body();
        var at = body == null ? "" : directory.body(body).shortName();
        if (officer == null) {
            return body == null ? "信访人" : at;
        }
        return at + " " + directory.officer(officer).name() + (body == null ? "" : delegated(entry, officer, body));
    }

    /** Who signed, and on what basis where it was for another. */
    String signed(Entry entry) {
        var officer = entry.officer();
        var body = entry.body();
        var basis =
                officer == null || body == null
                        ? Optional.<String>empty()
                        : capacities(entry)
                                .flatMap(capacity -> directories
                                        .current()
                                        .officer(officer)
                                        .delegation(
                                                body, capacity, entry.occurred().toLocalDate())
                                        .stream())
                                .findFirst();
        return who(entry) + basis.map(one -> "，依据：" + one).orElse("");
    }

    private Stream<Capacity> capacities(Entry entry) {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.ruleOf(entry.act().getClass()).stream())
                .flatMap(rule -> rule.by().stream())
                .distinct();
    }

    /** 授权代批, 授权代办: for whom an officer acted whose post that day was another's. */
    private String delegated(Entry entry, long officer, long body) {
        var directory = directories.current();
        var day = entry.occurred().toLocalDate();
        return capacities(entry)
                .flatMap(capacity -> directory.officer(officer).standsInFor(body, capacity, day).stream()
                        .map(holder -> "（受" + directory.officer(holder).name() + "授权代"
                                + (SIGNING.contains(capacity) ? "批" : "办") + "）"))
                .findFirst()
                .orElse("");
    }
}
