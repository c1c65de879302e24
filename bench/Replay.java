import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes of the recorded SQL of lives scripts for pgbench, two a client: the lives to warm up and those that are measured;
 * then the drawing of their papers, for which no life waits. A client waits for advisory lock 1 before what is measured,
 * so that all set out together, and for lock 2 after it. Two scripts, because pgbench counts lines from the first anew
 * for each command, and one would take it twice as long to read.
 *
 * <p>java bench/Replay.java folder-of-logs lives clients folder-for-scripts
 */
final class Replay {

    private final List<Lives.Life> warmUp;
    private final List<Lives.Life> measured;

    private Replay(List<Lives.Life> lives, int measured) {
        if (lives.size() < measured) {
            throw new IllegalStateException("%d lives were recorded, not %d".formatted(lives.size(), measured));
        }
        this.warmUp = lives.subList(0, lives.size() - measured);
        this.measured = lives.subList(lives.size() - measured, lives.size());
    }

    public static void main(String[] args) throws IOException {
        var recorded = new Recorded(logs(Path.of(args[0])));
        var replay = new Replay(new Lives(recorded.transactions).all(), Integer.parseInt(args[1]));
        replay.write(Integer.parseInt(args[2]), Path.of(args[3]));
        replay.tell(recorded);
    }

    private static List<Path> logs(Path folder) throws IOException {
        try (var logs = Files.list(folder)) {
            return logs.filter(log -> log.toString().endsWith(".csv"))
                    .sorted(Comparator.comparing(log -> log.toFile().lastModified()))
                    .toList();
        }
    }

    private void write(int clients, Path folder) throws IOException {
        var first = shared(warmUp, clients);
        var then = shared(measured, clients);
        for (var client = 0; client < clients; client++) {
            new Script()
                    .add(of(first.get(client), life -> life.acts))
                    .await(1)
                    .add(of(then.get(client), life -> life.acts))
                    .await(2)
                    .write(folder.resolve("lives-" + client + ".sql"));
            new Script()
                    .await(1)
                    .add(of(first.get(client), life -> life.drawing))
                    .add(of(then.get(client), life -> life.drawing))
                    .await(2)
                    .write(folder.resolve("papers-" + client + ".sql"));
        }
    }

    /** Each life goes to the client that is free first, as it went to the threads of Road. */
    private static List<List<Lives.Life>> shared(List<Lives.Life> lives, int clients) {
        var shared = Stream.generate(() -> (List<Lives.Life>) new ArrayList<Lives.Life>()).limit(clients).toList();
        for (var life : lives) {
            shared.stream()
                    .min(Comparator.comparingInt(mine -> mine.isEmpty() ? -1 : mine.getLast().ended()))
                    .orElseThrow()
                    .add(life);
        }
        return shared;
    }

    /** As they ended: a matter's rows are there before what belongs to them. */
    private static List<Recorded.Transaction> of(
            List<Lives.Life> lives, Function<Lives.Life, List<Recorded.Transaction>> part) {
        return lives.stream()
                .flatMap(life -> part.apply(life).stream())
                .sorted(Comparator.comparingInt(Recorded.Transaction::ended))
                .toList();
    }

    private void tell(Recorded recorded) {
        System.out.printf(
                "recorded   a life: %s; its papers: %s%n",
                each(of(measured, life -> life.acts)), each(of(measured, life -> life.drawing)));
        System.out.printf(
                "left out   %d of %d transactions, %d statements without one; %d transactions were undone%n",
                recorded.transactions.size() - taken(warmUp) - taken(measured),
                recorded.transactions.size(),
                recorded.alone,
                recorded.undone);
    }

    private String each(List<Recorded.Transaction> part) {
        var statements = part.stream().mapToInt(one -> one.statements().size()).sum();
        return "%.1f transactions, %.1f statements"
                .formatted(part.size() / (double) measured.size(), statements / (double) measured.size());
    }

    private static int taken(List<Lives.Life> lives) {
        return lives.stream().mapToInt(life -> life.acts.size() + life.drawing.size()).sum();
    }
}
