package org.huiyin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans as they were carried out, read from the server's own log as it grows; what background jobs ask is left out. */
final class PlanLog {

    /** With these the server writes the plan of every statement, those inside functions too, of roles told to. */
    static final Map<String, String> SETTINGS = Map.of(
            "shared_preload_libraries", "auto_explain",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_buffers", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_nested_statements", "on",
            "auto_explain.log_format", "json",
            "log_destination", "jsonlog");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final Pattern PLAN = Pattern.compile("duration: ([0-9.]+) ms {2}plan:\\s+(\\{.*)", Pattern.DOTALL);

    /** The job that looks, where one does: the third setting made at the begin of a transaction. */
    private static final Pattern JOB = Pattern.compile("\\$3 = '(\\w+)'");

    /** Jobs that count for a page, while somebody waits for it. */
    private static final Set<String> FOR_A_PAGE = Set.of("statistics", "staff");

    private final Path folder;
    private final OwnPostgres postgres;
    private final Map<Path, Long> read = new TreeMap<>();
    /** Transactions of background jobs; one may go on over several pages. */
    private final Set<String> others = new HashSet<>();

    private int marks;

    PlanLog(Path database, OwnPostgres postgres) {
        this.folder = database.resolve("log");
        this.postgres = postgres;
    }

    /** What was asked since the last call, in the order it ended. */
    List<Plan> since() {
        var plans = new ArrayList<Plan>();
        for (var line : untilMarked()) {
            var entry = JSON.readTree(line);
            plan(entry).ifPresent(plan -> {
                var transaction =
                        entry.path("pid").asString() + "/" + entry.path("vxid").asString();
                var job = JOB.matcher(plan.parameters());
                if (plan.statement().contains("huiyin.tokens") && job.find() && !FOR_A_PAGE.contains(job.group(1))) {
                    others.add(transaction);
                }
                if (!others.contains(transaction)) {
                    plans.add(plan);
                }
            });
        }
        return plans;
    }

    /** What the server has said may still be on its way into the file: up to a mark that is made now. */
    private List<String> untilMarked() {
        var mark = "mark " + ++marks + " of the plans";
        postgres.say(mark);
        var lines = new ArrayList<String>();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            lines.addAll(lines());
            return lines.stream().anyMatch(line -> line.contains(mark));
        });
        return lines;
    }

    private static Optional<Plan> plan(JsonNode entry) {
        var found = PLAN.matcher(entry.path("message").asString(""));
        return found.matches()
                ? Optional.of(Plan.of(Double.parseDouble(found.group(1)), JSON.readTree(found.group(2))))
                : Optional.empty();
    }

    private List<String> lines() {
        try (var files = Files.list(folder)) {
            var lines = new ArrayList<String>();
            for (var file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.addAll(linesOf(file));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines only: the last may still be written. */
    private List<String> linesOf(Path file) throws IOException {
        try (var open = Files.newByteChannel(file)) {
            var from = read.getOrDefault(file, 0L);
            var bytes = ByteBuffer.allocate(Math.toIntExact(open.size() - from));
            open.position(from);
            while (bytes.hasRemaining() && open.read(bytes) >= 0) {}
            var end = bytes.position();
            while (end > 0 && bytes.get(end - 1) != '\n') {
                end--;
            }
            read.put(file, from + end);
            return new String(bytes.array(), 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
