package org.huiyin.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All divisions; replaced only when the division table itself changed. */
final class Places {

    private final String revision;
    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> under;

    Places(String revision, List<Division> divisions) {
        this.revision = revision;
        byCode = divisions.stream().collect(toUnmodifiableMap(Division::code, Function.identity()));
        under = divisions.stream().collect(groupingBy(division -> key(division.parent())));
    }

    String revision() {
        return revision;
    }

    Optional<Division> division(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Division> under(@Nullable String parent) {
        return under.getOrDefault(key(parent), List.of());
    }

    /** From the province down, without the placeholders that stand between a city and its districts. */
    String fullName(String code) {
        var division = byCode.get(code);
        if (division == null) {
            return "";
        }
        var above = division.parent() == null ? "" : fullName(division.parent());
        return division.name().equals("市辖区") ? above : above + division.name();
    }

    private static String key(@Nullable String parent) {
        return parent == null ? "" : parent;
    }
}
