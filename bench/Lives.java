import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lives found in what was recorded, in the order in which they were registered. A life is what names its matter, its
 * number or its request, from the clerk's registering to her look-up; the drawing of its papers is kept apart. What Road
 * reads afterwards, to check, is not of it. Neither is what the clock drives, whatever is registered: sealing once a
 * minute, schedules, signing in, the reference data that is looked at anew.
 */
final class Lives {

    private static final String REGISTERS = "insert into petition (";

    static final class Life {
        final List<Recorded.Transaction> acts = new ArrayList<>();
        final List<Recorded.Transaction> drawing = new ArrayList<>();
        private final String clerk;

        Life(String clerk) {
            this.clerk = clerk;
        }

        private void endWithTheClerk() {
            while (!acts.getLast().viewer(0).equals(clerk)) {
                acts.removeLast();
            }
        }

        int ended() {
            return acts.getLast().ended();
        }
    }

    private final Map<String, Life> named = new HashMap<>();
    private final List<Life> all = new ArrayList<>();

    Lives(List<Recorded.Transaction> recorded) {
        recorded.forEach(this::register);
        recorded.stream().filter(one -> one.job("")).forEach(this::act);
        draw(recorded.stream().filter(one -> one.job("render")).toList());
        all.forEach(Life::endWithTheClerk);
    }

    List<Life> all() {
        return all;
    }

    private void register(Recorded.Transaction one) {
        for (var statement : one.statements()) {
            if (statement.sql().startsWith(REGISTERS)) {
                var life = new Life(one.viewer(0));
                var values = columns(statement);
                Stream.of("id", "matter_id", "number", "request").forEach(name -> named.put(bare(values.get(name)), life));
                all.add(life);
            }
        }
    }

    private static Map<String, String> columns(Recorded.Statement insert) {
        var names = insert.sql().substring(REGISTERS.length(), insert.sql().indexOf(')')).split(",");
        var values = new HashMap<String, String>();
        IntStream.range(0, names.length).forEach(i -> values.put(names[i].strip(), insert.values().get(i)));
        return values;
    }

    private void act(Recorded.Transaction one) {
        var life = life(one);
        if (life != null) {
            life.acts.add(one);
        }
    }

    /** Which paper is next the database says, so taking it from the queue names no matter: it belongs to what follows. */
    private void draw(List<Recorded.Transaction> drawing) {
        var taken = new ArrayList<Recorded.Transaction>();
        for (var one : drawing) {
            taken.add(one);
            var life = life(one);
            if (life != null) {
                life.drawing.addAll(taken);
                taken.clear();
            }
        }
    }

    private Life life(Recorded.Transaction one) {
        return one.statements().stream()
                .flatMap(statement -> statement.values().stream())
                .map(value -> named.get(bare(value)))
                .filter(life -> life != null)
                .findFirst()
                .orElse(null);
    }

    /** Without quotes, and the only one of an array as such. */
    private static String bare(String literal) {
        return literal.replaceAll("^'\\{?|}?'$", "");
    }
}
