package org.huiyin.intake.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Directory;
import org.huiyin.identity.Writer;
import org.huiyin.intake.NewLetter;
import org.huiyin.intake.Place;
import org.huiyin.intake.RegistrationPage;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Summary;

/** Reads the registration form in the order of the page; whatever is wrong stands beside its field. */
final class PetitionForm {

    /** A letter older than this is a slip of the pen in the year; older papers come in as history. */
    private static final int OLDEST_DAYS = 366;

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:点时]?([0-5]\\d)?分?");

    private final Typed typed;
    private final RegistrationPage page;
    private final Directory directory;

    PetitionForm(Typed typed, RegistrationPage page, Directory directory) {
        this.typed = typed;
        this.page = page;
        this.directory = directory;
    }

    record Read(NewLetter letter, LocalDateTime occurred) {}

    /** Empty when something is wrong; the complaints are then in the form. */
    Optional<Read> read(List<Incoming> files) {
        var counter = page.counter();
        var writers = new WritersForm(typed, counter).read();
        var occurred = occurred();
        var division = typed.offered(
                "division", "问题发生地", page.places().stream().map(Place::code).toList());
        var subject = typed.offered(
                "subject",
                "内容分类",
                page.topics().stream()
                        .flatMap(topic -> topic.subjects().stream())
                        .map(one -> one.code())
                        .toList());
        var summary = typed.line("summary", "摘要", NewLetter.SUMMARY_LIMIT);
        Summary.objection(summary, names())
                .ifPresent(objection -> typed.errors().add("summary", objection));
        var text = text(files);
        var demands = demands();
        var particulars = new ParticularsForm(typed, counter, directory).read(writers, page.today());
        return typed.made(
                "text",
                () -> new Read(
                        new NewLetter(
                                counter.channel(),
                                page.body().id(),
                                writers,
                                division,
                                subject,
                                summary,
                                text,
                                demands,
                                files,
                                typed.ticked("sealed"),
                                particulars),
                        occurred));
    }

    /** All names typed, whether their rows are right or not. */
    private List<String> names() {
        return Stream.concat(Stream.of("name"), page.further().stream().map(row -> "name" + row))
                .map(field -> typed.raw(field).strip())
                .filter(name ->
                        !name.isEmpty() && !name.equals(Writer.anonymous().name()))
                .toList();
    }

    private LocalDateTime occurred() {
        var day = received();
        if (page.counter().channel() != Channel.CALL) {
            return BeijingTime.on(day);
        }
        var at = typed.optionalLine("at", "来电时间", 20).flatMap(PetitionForm::time);
        if (at.isEmpty()) {
            typed.errors().add("at", "请写来电的钟点，如 14:30");
        }
        var called = day.atTime(at.orElse(LocalTime.MIDNIGHT));
        if (called.isAfter(BeijingTime.now())) {
            typed.errors().add("at", "来电时间不能晚于现在");
        }
        return called;
    }

    private static Optional<LocalTime> time(String typed) {
        var parts =
                TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        return parts.matches()
                ? Optional.of(LocalTime.of(
                        Integer.parseInt(parts.group(1)),
                        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    private LocalDate received() {
        var label = page.counter().received();
        var today = page.today();
        var date = typed.date("received", label);
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            typed.errors().add("received", label + "不能晚于今天（" + ChineseDate.full(today) + "）");
        }
        if (date.filter(day -> day.isBefore(today.minusDays(OLDEST_DAYS))).isPresent()) {
            typed.errors().add("received", label + "在一年以前，请核对年份；更早的请作为历史导入");
        }
        return date.orElse(today);
    }

    private String text(List<Incoming> files) {
        var label = page.counter().saying();
        var text = typed.optionalText("text", label, NewLetter.TEXT_LIMIT);
        if (text.isEmpty() && files.isEmpty()) {
            typed.errors().add("text", "请录入" + label + "，或者附上扫描件");
        }
        return text.orElse("");
    }

    private List<String> demands() {
        var demands = typed.text("demands", "诉求", NewLetter.TEXT_LIMIT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (demands.size() > NewLetter.DEMANDS_LIMIT) {
            typed.errors().add("demands", "诉求最多%d项，现在是%d行，请合并".formatted(NewLetter.DEMANDS_LIMIT, demands.size()));
        }
        demands.stream()
                .filter(demand -> demand.codePointCount(0, demand.length()) > NewLetter.DEMAND_LIMIT)
                .findFirst()
                .ifPresent(longest ->
                        typed.errors().add("demands", "每项诉求最多%d字，请把经过写在正文里".formatted(NewLetter.DEMAND_LIMIT)));
        return demands;
    }
}
