package org.huiyin.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Typed;
import org.huiyin.identity.Writer;
import org.huiyin.intake.NewLetter;
import org.huiyin.intake.Place;
import org.huiyin.intake.Topic;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Summary;

/** Reads the registration form in the order of the page; whatever is wrong stands beside its field. */
final class LetterForm {

    /** A letter older than this is a slip of the pen in the year; older papers come in as history. */
    private static final int OLDEST_DAYS = 366;

    private final Typed typed;

    LetterForm(Typed typed) {
        this.typed = typed;
    }

    record Read(NewLetter letter, LocalDate received) {}

    /** Empty when something is wrong; the complaints are then in the form. */
    Optional<Read> read(long body, List<Place> places, List<Topic> topics, LocalDate today, List<Incoming> files) {
        var writer = writer();
        var received = received(today);
        var division = typed.offered(
                "division", "问题发生地", places.stream().map(Place::code).toList());
        var subject = typed.offered(
                "subject",
                "内容分类",
                topics.stream()
                        .flatMap(topic -> topic.subjects().stream())
                        .map(one -> one.code())
                        .toList());
        var summary = typed.line("summary", "摘要", NewLetter.SUMMARY_LIMIT);
        Summary.objection(summary, List.of(typed.raw("name").strip()))
                .ifPresent(objection -> typed.errors().add("summary", objection));
        var text = text(files);
        var demands = demands();
        if (typed.failed() || writer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Read(
                new NewLetter(
                        Channel.LETTER,
                        body,
                        writer.get(),
                        division,
                        subject,
                        summary,
                        text,
                        demands,
                        files,
                        typed.ticked("sealed")),
                received));
    }

    private Optional<Writer> writer() {
        var anonymous = typed.ticked("anonymous");
        var name = typed.optionalLine("name", "姓名", 60);
        if (name.isEmpty() && !anonymous) {
            typed.errors().add("name", "请填写来信人姓名；信上没有署名的，请勾选“匿名”");
        }
        if (name.isPresent() && anonymous) {
            typed.errors().add("name", "填了姓名又勾了“匿名”，请留一样");
        }
        var phone = typed.optionalPhone("phone", "联系电话");
        var citizen = typed.optionalCitizenNumber("citizen", "身份证号");
        var address = typed.optionalLine("address", "住址", 200);
        return typed.made(
                "name",
                () -> new Writer(
                        name.orElse(Writer.anonymous().name()),
                        phone.orElse(null),
                        citizen.orElse(null),
                        address.orElse(null),
                        Writer.Role.WRITER));
    }

    private LocalDate received(LocalDate today) {
        var date = typed.date("received", "收到日期");
        if (date.filter(day -> day.isAfter(today)).isPresent()) {
            typed.errors().add("received", "收到日期不能晚于今天（" + ChineseDate.full(today) + "）");
        }
        if (date.filter(day -> day.isBefore(today.minusDays(OLDEST_DAYS))).isPresent()) {
            typed.errors().add("received", "收到日期在一年以前，请核对年份；更早的信件请作为历史导入");
        }
        return date.orElse(today);
    }

    private String text(List<Incoming> files) {
        var text = typed.optionalText("text", "信的正文", NewLetter.TEXT_LIMIT);
        if (text.isEmpty() && files.isEmpty()) {
            typed.errors().add("text", "请录入信的正文，或者附上扫描件");
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
