package org.huiyin.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.directory.Directory;
import org.huiyin.intake.NewLetter;
import org.huiyin.registry.Channel;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A petition as a program sends it. {@code writer} may be missing where the letter has no name; {@code occurred} is
 * when it arrived (now, if missing); {@code request} makes that it is registered once however often it is sent; {@code
 * joins}: the running matter of the same writer that it says again; {@code compared}: whoever sends it has compared that it is
 * the same person, where only the name tells.
 */
public record SentPetition(
        @Nullable Channel channel,
        @Nullable From writer,
        @Nullable String division,
        @Nullable String subject,
        @Nullable String summary,
        @Nullable String text,
        @Nullable List<String> demands,
        @Nullable Boolean sealed,
        @Nullable LocalDateTime occurred,
        @Nullable UUID request,
        @Nullable FromAbove above,
        @Nullable String joins,
        @Nullable Boolean compared) {

    /** Who wrote. */
    public record From(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber,
            @Nullable String address,
            @Nullable String mail) {}

    /** Of a petition that a superior sent down: who, under which number, to be finished until when. */
    public record FromAbove(
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate due) {}

    /** The letter to that body; throws {@link WrongFields}. */
    public NewLetter letter(long body, Directory directory) {
        var fields = new SentFields(this);
        var summary = fields.typed().line("summary", "摘要", NewLetter.SUMMARY_LIMIT);
        var text = fields.typed().text("text", "正文", NewLetter.TEXT_LIMIT);
        var demands = fields.demands();
        var writer = fields.writer();
        fields.places(directory);
        Summary.objection(summary, writer.named() ? List.of(writer.name()) : List.of())
                .ifPresent(objection -> fields.typed().errors().add("summary", objection));
        if (above != null && channel != Channel.ABOVE) {
            fields.typed().errors().add("above", "形式是ABOVE的才填");
        }
        var here = channel;
        if (here == null || fields.typed().failed()) {
            throw new WrongFields(fields.wrong());
        }
        try {
            return new NewLetter(
                    here,
                    body,
                    List.of(writer),
                    or(division),
                    or(subject),
                    summary,
                    text,
                    demands,
                    List.of(),
                    Boolean.TRUE.equals(sealed),
                    particulars());
        } catch (IllegalArgumentException refused) {
            throw new WrongFields("", String.valueOf(refused.getMessage()));
        }
    }

    private Particulars particulars() {
        var from = above;
        var none = Particulars.none();
        if (from == null || channel != Channel.ABOVE) {
            return none;
        }
        return new Particulars(
                none.people(),
                none.cover(),
                or(from.number()).isBlank()
                        ? List.of()
                        : List.of(new OutsideNumber(OutsideNumber.Kind.ABOVE, or(from.number()))),
                new Particulars.FromAbove(or(from.body()).strip(), from.due()),
                none.confidential(),
                none.complained());
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "SentPetition[" + channel + "]";
    }
}
