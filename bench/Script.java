import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one client of pgbench sends: every text is prepared once, as the product's driver keeps it, and then executed. */
final class Script {

    private final Map<String, String> prepared = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    Script add(Iterable<Recorded.Transaction> transactions) {
        transactions.forEach(this::add);
        return this;
    }

    /** The driver sends BEGIN along with the first statement. */
    private void add(Recorded.Transaction one) {
        body.append(one.readOnly() ? "begin read only" : "begin");
        for (var statement : one.statements()) {
            var together = statement.together() || statement == one.statements().getFirst();
            body.append(together ? "\\;\n" : ";\n").append(execution(statement));
        }
        body.append(";\ncommit;\n");
    }

    private String execution(Recorded.Statement statement) {
        var name = prepared.computeIfAbsent(statement.sql(), sql -> "s" + prepared.size());
        var values = statement.values();
        return "execute " + name + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
    }

    /** Stands still as long as somebody else holds this advisory lock. */
    Script await(int lock) {
        body.append("select pg_advisory_lock_shared(%1$d);%nselect pg_advisory_unlock_shared(%1$d);%n".formatted(lock));
        return this;
    }

    void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("set time zone 'Asia/Shanghai';\n");
            for (var one : prepared.entrySet()) {
                out.write("prepare " + one.getValue() + " as " + one.getKey() + "\n;\n");
            }
            out.append(body);
        }
    }
}
