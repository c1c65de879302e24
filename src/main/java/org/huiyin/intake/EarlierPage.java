package org.huiyin.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Body;
import org.huiyin.registry.Earlier;
import org.huiyin.registry.Placing.Sameness;

/**
 * What is asked between filling a form in and registering it, where earlier matters may be the same writer's.
 *
 * @param rows each with what can be done with it
 * @param files how many files have to be chosen again
 */
public record EarlierPage(
        Counter counter, String summary, List<Row> rows, LocalDate today, long files, Map<String, String> kept) {

    /** Names of the fields by which the clerk answers. */
    public static final String PLACE = "place";

    public static final String NEW = "new";
    public static final String LINK = "link:";
    public static final String JOIN = "join:";

    /** {@code body}: where it is now; {@code agrees}: in what it agrees. */
    public record Row(Earlier earlier, String body, String agrees) {

        static Row of(Earlier earlier, Body body) {
            return new Row(
                    earlier,
                    body.shortName(),
                    String.join(
                            "、",
                            earlier.by().stream()
                                    .sorted()
                                    .map(Earlier.By::title)
                                    .toList()));
        }

        /** A repeat can join what runs, where the same person may have written. */
        public boolean joinable() {
            return earlier.running() && earlier.known().isPresent();
        }

        /** The name alone is no proof. */
        public boolean unsure() {
            return earlier.known().filter(known -> known == Sameness.BY_HAND).isPresent();
        }
    }

    public EarlierPage {
        rows = List.copyOf(rows);
        kept = Map.copyOf(kept);
    }
}
