package org.huiyin.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.desk.Choices;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Division;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.Channel;
import org.huiyin.statistics.LedgerPage.LedgerChoices;
import org.springframework.stereotype.Component;

/** Reads what is asked of the ledger, and offers what can be asked. */
@Component
class LedgerForm {

    /** Small procedures beside the main line, where a matter never stands; and what is sealed from its first day. */
    private static final Set<ProcedureName> BESIDE =
            Set.of(ProcedureName.APPROVAL, ProcedureName.OBJECTION, ProcedureName.REPORT, ProcedureName.COVER);

    private final Directories directories;
    private final Procedures procedures;

    LedgerForm(Directories directories, Procedures procedures) {
        this.directories = directories;
        this.procedures = procedures;
    }

    /** What was typed; this month so far where no day is given, and nothing where the days cannot be read. */
    Optional<LedgerQuery> read(Typed typed, LocalDate today) {
        var from = typed.optionalDate("from", "收到日期起");
        var to = typed.optionalDate("to", "收到日期止");
        var first = from.orElse(to.orElse(today).withDayOfMonth(1));
        var last = to.orElse(today.isBefore(first) ? first : today);
        if (last.isBefore(first)) {
            typed.errors().add("to", "截止日早于开始日，请核对。");
        }
        if (typed.failed()) {
            return Optional.empty();
        }
        return Optional.of(new LedgerQuery(
                first,
                last,
                constant(Scope.values(), typed.raw("scope")).orElse(Scope.OWN),
                constant(Channel.values(), typed.raw("channel")).orElse(null),
                typed.raw("subject"),
                typed.raw("place"),
                typed.raw("stage"),
                typed.raw("kind"),
                typed.ticked("overdue"),
                typed.raw("how"),
                typed.raw("rate"),
                typed.all("outcome").stream()
                        .flatMap(name -> constant(Outcome.values(), name).stream())
                        .toList()));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    /** For the page of a body; the place that is asked for is offered as well. */
    LedgerChoices choices(Body body, Typed typed) {
        return choices(places(body, typed.raw("place")));
    }

    /** All but the places, of which there are too many. */
    LedgerChoices choices() {
        return choices(Map.of());
    }

    private LedgerChoices choices(Map<String, String> places) {
        return new LedgerChoices(
                titles(Stream.of(Scope.REGISTERED, Scope.BELOW), Scope::name, Scope::title),
                titles(Stream.of(Channel.values()), Channel::name, Channel::title),
                titles(
                        directories.current().subjects().stream().filter(s -> s.parent() == null),
                        Subject::code,
                        Subject::name),
                places,
                stages(),
                kinds());
    }

    /** The place of the body and those directly in it; another one that is asked for as well. */
    private Map<String, String> places(Body body, String asked) {
        var directory = directories.current();
        var places = new LinkedHashMap<String, String>();
        directory.division(body.division()).ifPresent(own -> places.put(own.code(), own.name()));
        places.putAll(titles(directory.divisionsUnder(body.division()).stream(), Division::code, Division::name));
        if (!asked.isEmpty() && !places.containsKey(asked)) {
            places.put(asked, place(asked));
        }
        return places;
    }

    /** A place as it is asked for, in words. */
    String place(String asked) {
        var name = directories.current().placeName(asked.replace(LedgerQuery.EXACTLY, ""));
        var shown = name.isEmpty() ? asked : name;
        return asked.endsWith(LedgerQuery.EXACTLY) ? shown + "（未写到下一级）" : shown;
    }

    /** Those that can stand in a ledger: 检举控告 is sealed. */
    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<>(Choices.of(MatterKind.unsealed(), MatterKind::title));
        kinds.put(LedgerQuery.UNSTATED, MatterKind.UNSTATED);
        return kinds;
    }

    private Map<String, String> stages() {
        var stages = new LinkedHashMap<String, String>();
        procedures.all().stream()
                .filter(procedure -> !BESIDE.contains(procedure.name()))
                .forEach(procedure -> procedure
                        .stages()
                        .forEach(stage -> stages.put(
                                procedure.name() + "." + stage.name(),
                                procedure.name().title() + "：" + stage.title())));
        return stages;
    }

    /** A subject and all under it, by code. */
    List<String> withThoseUnder(String subject) {
        var directory = directories.current();
        return directory.subjects().stream()
                .filter(one -> Subjects.lineage(directory, one.code()).contains(subject))
                .map(Subject::code)
                .toList();
    }

    private static <T> Map<String, String> titles(Stream<T> all, Function<T, String> code, Function<T, String> title) {
        return all.collect(Collectors.toMap(code, title, (one, other) -> one, LinkedHashMap::new));
    }
}
