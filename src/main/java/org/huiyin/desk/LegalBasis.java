package org.huiyin.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Provision;
import org.springframework.stereotype.Component;

/**
 * What a paper rests on: articles ticked in the table as it holds today, and other laws in words. The act keeps the
 * words that are printed, so that a paper never changes with the table.
 */
@Component
public class LegalBasis {

    private static final String FREE = "basis";
    private static final String TICK = "article-";
    private static final String BETWEEN = "；";

    private final Directories directories;

    LegalBasis(Directories directories) {
        this.directories = directories;
    }

    /** A tick for each article that such a paper may cite, then a field for other laws. */
    public List<Field> fields(Provision.Use use, String label, String hint) {
        var fields = new ArrayList<Field>();
        offered(use)
                .forEach(provision -> fields.add(Field.tick(TICK + provision.id(), provision.cited(), provision.gist())
                        .under("引用的条文（可多选）")));
        fields.add(Field.text(FREE, label, hint, 3).orNothing());
        return fields;
    }

    /** What was ticked and written, as it is printed; empty, without complaint, where there is nothing. */
    public String optional(Typed typed, Provision.Use use, String label, int max) {
        var free = typed.optionalText(FREE, label, max).orElse("");
        return Stream.concat(
                        offered(use)
                                .filter(provision -> typed.ticked(TICK + provision.id()))
                                .map(Provision::cited),
                        Stream.of(free).filter(words -> !words.isEmpty()))
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }

    /** The same, where there must be something. */
    public String read(Typed typed, Provision.Use use, String label, int max) {
        var basis = optional(typed, use, label, max);
        if (basis.isEmpty()) {
            typed.errors().add(FREE, "请选引用的条文，或者填写" + label);
        }
        return basis;
    }

    /** The fields as they were when that was read from them. */
    public Map<String, String> before(String basis, Provision.Use use) {
        var cited = new LinkedHashMap<String, String>();
        offered(use).forEach(provision -> cited.put(provision.cited(), TICK + provision.id()));
        var filled = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var one : basis.split(BETWEEN)) {
            var tick = cited.get(one);
            if (tick == null) {
                rest.add(one);
            } else {
                filled.put(tick, "true");
            }
        }
        filled.put(FREE, String.join(BETWEEN, rest));
        return filled;
    }

    private Stream<Provision> offered(Provision.Use use) {
        var today = BeijingTime.today();
        return directories.current().provisions().stream()
                .filter(provision -> provision.uses().contains(use) && provision.holdsOn(today));
    }
}
