package org.huiyin.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directory;
import org.huiyin.identity.Writer;
import org.huiyin.intake.Counter;
import org.huiyin.registry.Channel;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.OutsideNumber.Kind;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Particulars.Complained;
import org.huiyin.registry.Particulars.Cover;
import org.huiyin.registry.Particulars.FromAbove;
import org.huiyin.registry.Particulars.People;
import org.jspecify.annotations.Nullable;

/** Reads what is noted besides: how many, stamps and sheets, the numbers of others, of whom the writer complains. */
final class ParticularsForm {

    private static final int MANY = 100_000;
    private static final int SHEETS = 10_000;

    private final Typed typed;
    private final Counter counter;
    private final Directory directory;

    ParticularsForm(Typed typed, Counter counter, Directory directory) {
        this.typed = typed;
        this.counter = counter;
        this.directory = directory;
    }

    Particulars read(List<Writer> writers, LocalDate today) {
        var above = above();
        var people = people(writers);
        var numbers = numbers();
        return new Particulars(people, cover(today), numbers, above, typed.ticked("confidential"), complained());
    }

    private FromAbove above() {
        if (counter.channel() != Channel.ABOVE) {
            return FromAbove.NOBODY;
        }
        var body = typed.line("aboveBody", "来函单位", Particulars.LINE_LIMIT);
        return new FromAbove(body, typed.optionalDate("aboveDue", "要求办结日期").orElse(null));
    }

    private People people(List<Writer> writers) {
        var named = Math.max(1, (int) writers.stream()
                .filter(writer -> writer.role() != Writer.Role.AGENT)
                .count());
        var came = count("came", counter.people(), MANY).orElse(named);
        if (came < named) {
            typed.errors().add("came", "%s写的是%d人，上面列出了%d人，请核对".formatted(counter.people(), came, named));
        }
        return new People(came, count("concerned", "涉及人数", MANY).orElse(came));
    }

    private Optional<Integer> count(String field, String label, int most) {
        return typed.raw(field).isBlank() ? Optional.empty() : typed.number(field, label, 1, most);
    }

    private Cover cover(LocalDate today) {
        if (!counter.paper()) {
            return new Cover("", null, null, null, line("enclosures", "附件"), line("original", "原件在哪里"));
        }
        return new Cover(
                line("addressee", "受信人"),
                past("stamped", "收文章日期", today),
                past("postmarked", "邮戳日期", today),
                count("sheets", "页数", SHEETS).orElse(null),
                line("enclosures", "附件"),
                line("original", "原件在哪里"));
    }

    private String line(String field, String label) {
        return typed.optionalLine(field, label, Particulars.LINE_LIMIT).orElse("");
    }

    private @Nullable LocalDate past(String field, String label, LocalDate today) {
        var day = typed.optionalDate(field, label);
        if (day.filter(today::isBefore).isPresent()) {
            typed.errors().add(field, label + "不能晚于今天");
        }
        return day.orElse(null);
    }

    private List<OutsideNumber> numbers() {
        var numbers = new ArrayList<OutsideNumber>();
        for (var kind : Kind.values()) {
            typed.optionalLine(field(kind), kind.title(), OutsideNumber.LIMIT)
                    .ifPresent(written -> numbers.add(new OutsideNumber(kind, written)));
        }
        return numbers;
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case NATIONAL -> "national";
            case PROVINCIAL -> "provincial";
            case HOTLINE -> "hotline";
            case ABOVE -> "aboveNumber";
        };
    }

    /** A body of the directory is kept by its id; of a sealed petition, and of other bodies, only the sealed words are. */
    private Complained complained() {
        var words = line("complained", "被反映的单位");
        var body = typed.ticked("sealed") || words.isEmpty() ? Optional.<Body>empty() : body(words);
        return new Complained(body.map(Body::id).orElse(null), body.isPresent() ? "" : words, line("officer", "被反映的人"));
    }

    private Optional<Body> body(String words) {
        return directory.bodies().stream()
                .filter(body -> body.name().equals(words) || body.shortName().equals(words))
                .findFirst();
    }
}
