package org.huiyin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields that stand together; {@code legend} null: each for itself. */
public record FieldGroup(@Nullable String legend, List<Field> fields) {

    public FieldGroup {
        fields = List.copyOf(fields);
    }

    /** Neighbours of one legend together, in the order of the form. */
    public static List<FieldGroup> of(List<Field> fields) {
        var groups = new ArrayList<FieldGroup>();
        for (var field : fields) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && Objects.equals(last.legend(), field.group())) {
                var more = new ArrayList<>(last.fields());
                more.add(field);
                groups.set(groups.size() - 1, new FieldGroup(field.group(), more));
            } else {
                groups.add(new FieldGroup(field.group(), List.of(field)));
            }
        }
        return groups;
    }
}
