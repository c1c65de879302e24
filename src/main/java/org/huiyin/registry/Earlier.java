package org.huiyin.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An earlier matter that may be the same writer's, as far as the viewer may see it.
 *
 * @param by in what it agrees with what was just entered
 * @param running it is not answered yet, so that a repeat can join it
 */
public record Earlier(
        MatterId matter,
        String number,
        LocalDate occurred,
        String summary,
        String stage,
        long body,
        Set<By> by,
        boolean running) {

    /** What agrees. */
    public enum By {
        NAME("姓名"),
        PHONE("电话"),
        ID_NUMBER("身份证号"),
        OUTSIDE_NUMBER("编号");

        private final String title;

        By(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Earlier {
        by = Set.copyOf(by);
    }

    /** How it can be known that the same person wrote; empty where another may have. */
    public Optional<Placing.Sameness> known() {
        if (by.contains(By.ID_NUMBER)) {
            return Optional.of(Placing.Sameness.BY_NUMBER);
        }
        if (!by.contains(By.NAME)) {
            return Optional.empty();
        }
        return Optional.of(by.size() > 1 ? Placing.Sameness.BY_NUMBER : Placing.Sameness.BY_HAND);
    }
}
