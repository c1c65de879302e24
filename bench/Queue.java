import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Waits until all papers are drawn and says how fast that went, with nothing else to do.
 *
 * <p>java -cp postgresql.jar bench/Queue.java jdbc-url owner password
 */
final class Queue {

    private static final long LONGEST = 600_000;

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
            System.out.printf("papers     %d waited when the lives had ended; drawn in %.1f s: %.1f papers/s, %d left%n",
                    first, seconds, (first - left) / seconds, left);
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
