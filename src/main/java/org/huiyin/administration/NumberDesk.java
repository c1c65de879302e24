package org.huiyin.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.desk.Choices;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.NumberStarts;
import org.huiyin.registry.NumberStarts.Start;
import org.springframework.stereotype.Component;

/** What the page of numbers may ask and do: where older registers stopped numbering (接续编号). */
@Component
public class NumberDesk {

    private static final String PETITION = "信访件编号";

    private final NumberStarts starts;
    private final Procedures procedures;
    private final Directories directories;
    private final Scope scope;
    private final Changes changes;

    NumberDesk(NumberStarts starts, Procedures procedures, Directories directories, Scope scope, Changes changes) {
        this.starts = starts;
        this.procedures = procedures;
        this.directories = directories;
        this.scope = scope;
        this.changes = changes;
    }

    public List<NumberLine> lines(SignedIn me) {
        return starts.of(scope.ids(me)).stream()
                .map(start -> new NumberLine(
                        directories.current().body(start.body()).name(),
                        start.year(),
                        title(start.series()),
                        start.last(),
                        starts.next(start)))
                .toList();
    }

    public Map<String, String> bodies(SignedIn me) {
        return Choices.bodies(scope.bodies(me));
    }

    /** Petitions, and every paper that some act issues under a number of its own. */
    public Map<String, String> series() {
        var papers = procedures.all().stream()
                .flatMap(procedure -> procedure.rules().stream())
                .flatMap(rule -> rule.issues().stream())
                .distinct()
                .map(Paper::name);
        return Choices.of(Stream.concat(Stream.of(NumberStarts.PETITIONS), papers), code -> code, NumberDesk::title);
    }

    /** @throws IllegalArgumentException with a sentence for people, where numbers have been drawn already */
    public String set(long body, String series, int year, int last, SignedIn me) {
        var start = new Start(body, year, series, last);
        var next = starts.next(start);
        var what = "%s %d年“%s”接续到 %d 号，下一个是 %s"
                .formatted(directories.current().body(body).name(), year, title(series), last, next);
        changes.make(me, body, what, () -> starts.set(start));
        return next;
    }

    private static String title(String series) {
        return series.equals(NumberStarts.PETITIONS)
                ? PETITION
                : Paper.valueOf(series).title();
    }
}
