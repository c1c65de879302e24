package org.huiyin.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Division;
import org.huiyin.directory.Subject;
import org.springframework.stereotype.Component;

/** Which place and which subject of the directory another system means, by code or by name. */
@Component
final class Whereabouts {

    static final String NO_SUBJECT = "990000";
    /** Below a county codes grow by three digits a level; a source may go deeper than the directory. */
    private static final int[] CODES = {12, 9, 6};

    /** Place and subject as codes of the directory; {@code holder}: the body that has it in hand, if one is named. */
    record Place(String division, String subject, Optional<Body> holder) {}

    private final Directories directories;

    Whereabouts(Directories directories) {
        this.directories = directories;
    }

    /** @throws HistoryLine.Unfit where the directory has no such place or subject */
    Place of(HistoryLine line, Body body) {
        var directory = directories.current();
        return new Place(
                division(line.fields(), body, directory),
                subject(line.fields(), directory),
                line.carried() ? Optional.of(holder(line.fields(), directory)) : Optional.empty());
    }

    /** Named as the directory names it today. */
    private static Body holder(Fields fields, Directory directory) {
        var word = fields.meaning(ImportField.HOLDER);
        var found = directory.bodies().stream()
                .filter(body -> body.existsOn(BeijingTime.today()))
                .filter(body ->
                        List.of(body.code(), body.name(), body.shortName()).contains(word))
                .toList();
        if (found.size() != 1) {
            throw new HistoryLine.Unfit(
                    fields.label(ImportField.HOLDER) + (found.isEmpty() ? "不在机构里，请按机构的代码或者名称填写" : "有几个同名的机构，请填写机构代码"));
        }
        return found.getFirst();
    }

    private static String division(Fields fields, Body body, Directory directory) {
        var word = fields.meaning(ImportField.DIVISION);
        if (word.isEmpty()) {
            return body.division();
        }
        for (var length : CODES) {
            if (word.length() >= length
                    && directory.division(word.substring(0, length)).isPresent()) {
                return word.substring(0, length);
            }
        }
        return named(word, body, directory, fields);
    }

    private static String named(String word, Body body, Directory directory, Fields fields) {
        return Stream.concat(
                        directory.division(body.division()).stream(),
                        directory.divisionsUnder(body.division()).stream())
                .filter(division -> division.name().equals(word))
                .findFirst()
                .map(Division::code)
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(ImportField.DIVISION) + "不在行政区划里"));
    }

    private static String subject(Fields fields, Directory directory) {
        var word = fields.meaning(ImportField.SUBJECT);
        if (word.isEmpty()) {
            return NO_SUBJECT;
        }
        return directory
                .subject(word)
                .or(() -> directory.subjects().stream()
                        .filter(subject -> subject.name().equals(word))
                        .findFirst())
                .map(Subject::code)
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(ImportField.SUBJECT) + "不在内容分类里，请在字段对应里写明它的意思"));
    }
}
