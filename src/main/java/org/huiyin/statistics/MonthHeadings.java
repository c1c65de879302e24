package org.huiyin.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Division;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.huiyin.statistics.CrossTables.Heading;
import org.springframework.stereotype.Component;

/** What the monthly table sorts petitions by; every petition falls under exactly one heading of each kind. */
@Component
class MonthHeadings {

    private static final int COUNTY = 6;

    private final Directories directories;

    MonthHeadings(Directories directories) {
        this.directories = directories;
    }

    List<Heading> channels() {
        return Stream.of(Channel.values()).map(MonthHeadings::of).toList();
    }

    static Heading of(Channel channel) {
        return new Heading(channel.title(), tally -> tally.channel() == channel, query -> query.by(channel));
    }

    /** 检举控告 is sealed, and in no general figure. */
    List<Heading> kinds() {
        var kinds = Stream.of(MatterKind.unsealed())
                .map(kind ->
                        new Heading(kind.title(), tally -> tally.kind() == kind, query -> query.ofKind(kind.name())));
        var unstated = new Heading(
                MatterKind.UNSTATED, tally -> tally.kind() == null, query -> query.ofKind(LedgerQuery.UNSTATED));
        return Stream.concat(kinds, Stream.of(unstated)).toList();
    }

    List<Heading> firstOrRepeated() {
        return List.of(arriving("初次", "OPENED"), arriving("重复", "JOINED"));
    }

    private static Heading arriving(String title, String how) {
        return new Heading(title, tally -> tally.how().equals(how), query -> query.arriving(how));
    }

    /** First-level subjects that anything came in about, by code. */
    List<Heading> subjects(List<Tally> tallies) {
        var directory = directories.current();
        return tallies.stream()
                .map(tally -> first(directory, tally.subject()))
                .distinct()
                .sorted()
                .map(code -> new Heading(
                        directory.subject(code).map(Subject::name).orElse(code),
                        tally -> first(directory, tally.subject()).equals(code),
                        query -> query.about(code)))
                .toList();
    }

    private static String first(Directory directory, String code) {
        return Subjects.lineage(directory, code).getLast();
    }

    /** The place of the body itself, the places directly in it, and counties elsewhere; by code. */
    List<Heading> places(List<Tally> tallies, Body body) {
        return tallies.stream()
                .map(tally -> place(tally.division(), body))
                .distinct()
                .sorted(Comparator.comparing((String code) -> !code.startsWith(body.division()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(code -> new Heading(
                        title(code, body),
                        tally -> place(tally.division(), body).equals(code),
                        query -> query.in(code)))
                .toList();
    }

    /** As the ledger is asked for it: a full stop behind what is not written down to the next level. */
    private String place(String division, Body body) {
        var own = body.division();
        if (division.equals(own)) {
            return own + LedgerQuery.EXACTLY;
        }
        if (division.startsWith(own)) {
            return lineage(division)
                    .filter(code -> own.equals(directories
                            .current()
                            .division(code)
                            .map(Division::parent)
                            .orElse(null)))
                    .findFirst()
                    .orElse(division + LedgerQuery.EXACTLY);
        }
        return division.length() > COUNTY
                ? division.substring(0, COUNTY)
                : division.length() == COUNTY ? division : division + LedgerQuery.EXACTLY;
    }

    private Stream<String> lineage(String division) {
        return Stream.iterate(
                division,
                Objects::nonNull,
                code -> directories
                        .current()
                        .division(code)
                        .map(Division::parent)
                        .orElse(null));
    }

    private String title(String code, Body body) {
        var directory = directories.current();
        var plain = code.replace(LedgerQuery.EXACTLY, "");
        var name = plain.startsWith(body.division())
                ? directory.division(plain).map(Division::name).orElse(plain)
                : directory.placeName(plain);
        return code.endsWith(LedgerQuery.EXACTLY) ? name + "（未写到下一级）" : name;
    }
}
