package org.huiyin.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form that could not be taken when it was sent, because its token or the sign-in had run out: what was typed travels
 * on in the next page and is kept nowhere else. Of files only the fields are known; they have to be chosen again.
 *
 * @param path where it was sent to
 */
public record KeptForm(String path, Map<String, List<String>> fields, Set<String> files) {

    /** Before the names of fields that pass through the sign-in page. */
    private static final String KEPT = "kept.";

    private static final String FILES = "kept-files";

    public KeptForm {
        if (!Onward.within(path)) {
            throw new IllegalArgumentException("a form is sent to this server");
        }
        fields = Map.copyOf(fields);
        files = Set.copyOf(files);
    }

    /** What the sign-in page brought along; without fields where it brought nothing. */
    public static KeptForm carried(String to, Map<String, String[]> sent) {
        var fields = sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KEPT))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(KEPT.length()), entry -> List.of(entry.getValue())));
        return new KeptForm(Onward.within(to) ? to : "/desk", fields, Set.of(sent.getOrDefault(FILES, new String[0])));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** As fields of the sign-in page. */
    public Map<String, List<String>> carrying() {
        var carried = fields.entrySet().stream()
                .collect(Collectors.toMap(entry -> KEPT + entry.getKey(), Map.Entry::getValue));
        if (!files.isEmpty()) {
            carried.put(FILES, List.copyOf(files));
        }
        return carried;
    }

    /** Without anything that was typed: this may end up in a log. */
    @Override
    public String toString() {
        return "KeptForm";
    }
}
