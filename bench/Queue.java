import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Says how fast papers are drawn with nothing else to do, for as long as there are some, a minute at most.
 *
 * <p>java -cp postgresql.jar bench/Queue.java jdbc-url owner password
 */
final class Queue {

    private static final long LONGEST = 60_000;

    private Queue() {}

    public static void main(String[] args) throws Exception {
        try (var owner = DriverManager.getConnection(args[0], args[1], args[2])) {
            var begun = System.nanoTime();
            var first = waiting(owner);
            var left = first;
            while (left > 0 && (System.nanoTime() - begun) / 1_000_000 < LONGEST) {
                Thread.sleep(100);
                left = waiting(owner);
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("papers     %d waited when the lives had ended; %d drawn in %.1f s: %.1f papers/s%n",
                    first, first - left, seconds, (first - left) / seconds);
        }
    }

    private static long waiting(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox where kind = 'render'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
