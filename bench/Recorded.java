import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the application's role asked of the database, read from PostgreSQL's own csvlog with {@code log_statement=all}. */
final class Recorded {

    private static final String ROLE = "huiyin_app";
    private static final int USER = 1;
    private static final int PROCESS = 3;
    private static final int SEVERITY = 11;
    private static final int MESSAGE = 13;
    private static final int DETAIL = 14;
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'[^']*+(?:''[^']*+)*+')");

    /** {@code values} are literals as SQL writes them; {@code together}: sent in the same round trip as the one before. */
    record Statement(String sql, List<String> values, boolean together) {}

    /** One that was committed. {@code ended} is its place among all: whoever waited for a lock ended later. */
    record Transaction(boolean readOnly, List<Statement> statements, int ended) {

        /** The first thing in each is to say who is looking: audience tokens, tokens shut out, the job or nothing. */
        String viewer(int place) {
            return statements.getFirst().values().get(place);
        }

        boolean job(String name) {
            return viewer(2).equals("'" + name + "'");
        }
    }

    private static final class Open {
        final boolean readOnly;
        final List<Statement> statements = new ArrayList<>();
        boolean failed;

        Open(boolean readOnly) {
            this.readOnly = readOnly;
        }
    }

    final List<Transaction> transactions = new ArrayList<>();
    int undone;
    int alone;

    private final Map<String, Open> open = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Recorded(List<Path> logs) {
        logs.forEach(this::read);
    }

    private void read(Path log) {
        try (var reader = Files.newBufferedReader(log)) {
            for (var line = line(reader); !line.isEmpty(); line = line(reader)) {
                if (line.get(USER).equals(ROLE)) {
                    take(line.get(PROCESS), line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(String process, List<String> line) {
        var message = line.get(MESSAGE);
        if (!line.get(SEVERITY).equals("LOG")) {
            if (open.containsKey(process)) {
                open.get(process).failed = true;
            }
        } else if (message.startsWith("statement: ") || message.startsWith("execute ") && !message.startsWith("execute fetch")) {
            statement(process, message.substring(message.indexOf(": ") + 2), line.get(DETAIL));
        }
    }

    private void statement(String process, String sql, String detail) {
        switch (sql) {
            case "BEGIN", "BEGIN READ ONLY" -> open.put(process, new Open(sql.endsWith("ONLY")));
            case "COMMIT", "ROLLBACK" -> end(process, sql.equals("COMMIT"));
            default -> {
                if (open.containsKey(process)) {
                    open.get(process).statements.add(read(sql, detail));
                } else {
                    alone++;
                }
            }
        }
    }

    private void end(String process, boolean committed) {
        var ended = open.remove(process);
        if (ended != null && committed && !ended.failed) {
            transactions.add(new Transaction(ended.readOnly, ended.statements, transactions.size()));
        } else {
            undone++;
        }
    }

    /** The product joins the statements of one round trip by line breaks, which stay with what follows. */
    private Statement read(String sql, String detail) {
        var values = VALUE.matcher(detail).results().map(value -> value.group(1)).toList();
        return new Statement(texts.computeIfAbsent(sql.strip(), text -> text), values, sql.startsWith("\n"));
    }

    /** One line of CSV: fields may be quoted, and then hold line breaks, commas and quotes twice. Empty at the end. */
    private static List<String> line(BufferedReader reader) throws IOException {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (int next = reader.read(), last = 0; next >= 0; last = next, next = reader.read()) {
            if (next == '"') {
                // the second of two opens again what the first has closed
                if (!quoted && last == '"') {
                    field.append('"');
                }
                quoted = !quoted;
            } else if (quoted || next != ',' && next != '\n') {
                field.append((char) next);
            } else {
                fields.add(field.toString());
                field.setLength(0);
                if (next == '\n') {
                    return fields;
                }
            }
        }
        return List.of();
    }
}
