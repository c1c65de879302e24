package org.huiyin.intake;

import static org.huiyin.intake.ImportField.ADDRESS;
import static org.huiyin.intake.ImportField.CAME;
import static org.huiyin.intake.ImportField.CHANNEL;
import static org.huiyin.intake.ImportField.CONCERNED;
import static org.huiyin.intake.ImportField.CONFIDENTIAL;
import static org.huiyin.intake.ImportField.ID_NUMBER;
import static org.huiyin.intake.ImportField.NAME;
import static org.huiyin.intake.ImportField.PHONE;
import static org.huiyin.intake.ImportField.PURPOSE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.identity.Writer;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.OutsideNumber.Kind;
import org.huiyin.registry.Particulars;

/** Who wrote, how it came and what is noted besides, as another system holds it. */
final class ImportedDetails {

    private static final String BEHIND = "〔以下是原系统所载，不是来信内容〕";
    private static final Map<ImportField, Kind> NUMBERS = Map.of(
            ImportField.NATIONAL, Kind.NATIONAL,
            ImportField.PROVINCIAL, Kind.PROVINCIAL,
            ImportField.HOTLINE, Kind.HOTLINE,
            ImportField.LETTER, Kind.ABOVE);
    /** What is noted behind the text of an open or closed case, unless acts of its own hold it. */
    private static final List<ImportField> TOLD = List.of(
            ImportField.STAGE,
            ImportField.HOLDER,
            ImportField.RECEIVED,
            ImportField.TRANSFERRED,
            ImportField.REPORT_DAYS,
            ImportField.TRANSFER_NUMBER,
            ImportField.NOTICE_NUMBER,
            ImportField.OBJECTED,
            ImportField.OBJECTION_NUMBER,
            ImportField.ACCEPTED,
            ImportField.ACCEPTANCE_NUMBER,
            ImportField.DUTY_DAYS,
            ImportField.DUTY_LAW,
            ImportField.ROUTE_NUMBER,
            ImportField.EXTENDED,
            ImportField.EXTENDED_DAYS,
            ImportField.EXTENSION_NUMBER,
            ImportField.OPINION,
            ImportField.OPINION_NUMBER,
            ImportField.SERVED,
            ImportField.SERVICE_NUMBER,
            ImportField.CLOSED_HOW,
            ImportField.CLOSED_ON,
            ImportField.CLOSED_NUMBER,
            ImportField.PAPERS,
            ImportField.TIME);
    /** Of a case whose steps are retraced: what no step holds. */
    private static final List<ImportField> LEFT =
            List.of(ImportField.OBJECTED, ImportField.OBJECTION_NUMBER, ImportField.PAPERS, ImportField.TIME);

    private ImportedDetails() {}

    /** A name that was not given stays out; what else is known of the writer does not. */
    static Writer writer(Fields fields) {
        var name = fields.text(NAME);
        return new Writer(
                name.isBlank() ? Writer.anonymous().name() : name,
                fields.text(PHONE),
                fields.text(ID_NUMBER),
                fields.text(ADDRESS),
                Writer.Role.WRITER);
    }

    static Channel channel(Fields fields) {
        var word = fields.meaning(CHANNEL);
        if (word.isEmpty()) {
            throw new HistoryLine.Unfit("没有" + fields.label(CHANNEL));
        }
        return Stream.of(Channel.values())
                .filter(channel -> channel.title().equals(word))
                .findFirst()
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(CHANNEL) + "不在字段对应里"));
    }

    /** Whether only those who screen accusations may see it (检举控告). */
    static boolean accuses(Fields fields) {
        return fields.meaning(PURPOSE).equals("检举控告");
    }

    static Particulars particulars(Fields fields) {
        var none = Particulars.none();
        var numbers = NUMBERS.entrySet().stream()
                .filter(entry -> !fields.text(entry.getKey()).isEmpty())
                .map(entry -> new OutsideNumber(entry.getValue(), fields.text(entry.getKey())))
                .toList();
        return new Particulars(
                new Particulars.People(fields.number(CAME, 1), fields.number(CONCERNED, fields.number(CAME, 1))),
                none.cover(),
                numbers,
                none.above(),
                fields.yes(CONFIDENTIAL),
                none.complained());
    }

    /** The whole of a title that lists show in part only, the text, and behind it what the source noted. */
    static String text(HistoryLine line, String summary) {
        var parts = new ArrayList<String>();
        if (!line.title().isBlank() && !line.title().equals(summary)) {
            parts.add(line.title());
        }
        if (!line.body().isBlank()) {
            parts.add(line.body());
        }
        var notes = notes(line);
        if (!notes.isEmpty()) {
            parts.add(BEHIND + "\n" + String.join("\n", notes));
        }
        var text = String.join("\n\n", parts);
        if (text.codePointCount(0, text.length()) > Arrival.TEXT_LIMIT) {
            throw new HistoryLine.Unfit("标题、正文和备注合起来超过两万字");
        }
        return text;
    }

    private static List<String> notes(HistoryLine line) {
        var fields = line.fields();
        var notes = new ArrayList<String>();
        var past = line.stage() == OutsideStage.PAST;
        if (!past && fields.notes().stream().noneMatch(note -> note.endsWith("：" + line.id()))) {
            notes.add("原编号：" + line.id());
        }
        for (var field : line.carried() ? LEFT : TOLD) {
            if (!fields.text(field).isEmpty() && !(past && field == ImportField.TIME)) {
                notes.add(field.title() + "：" + told(fields, field));
            }
        }
        notes.addAll(fields.notes());
        return notes;
    }

    private static String told(Fields fields, ImportField field) {
        return field.dated()
                ? fields.time(field).map(time -> time.toLocalDate().toString()).orElse("")
                : fields.text(field);
    }
}
