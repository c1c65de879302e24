import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** How long requests of each kind took, and how many failed. */
final class Measures {

    private final Map<String, ConcurrentLinkedQueue<Long>> took = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> failed = new ConcurrentHashMap<>();

    void took(String kind, long nanos) {
        took.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    void failed(String kind) {
        failed.computeIfAbsent(kind, any -> new LongAdder()).increment();
    }

    long errors() {
        return failed.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** One line a kind: count, p50, p95, p99 and the longest, in milliseconds, and errors. */
    String table(String... kinds) {
        var table = new StringBuilder("%-10s %8s %8s %8s %8s %8s %7s%n"
                .formatted("request", "count", "p50", "p95", "p99", "max ms", "errors"));
        for (var kind : kinds) {
            var all = took.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            table.append("%-10s %8d %8.1f %8.1f %8.1f %8.1f %7d%n".formatted(
                    kind, all.length, at(all, 50), at(all, 95), at(all, 99), at(all, 100),
                    failed.getOrDefault(kind, new LongAdder()).sum()));
        }
        return table.toString();
    }

    private static double at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(place, 0)] / 1e6;
    }

    /** What this ran on: figures mean nothing without it. */
    static String machine() {
        return "%d cores, %s, %d MB memory, Java %s".formatted(
                Runtime.getRuntime().availableProcessors(), model(), memory(), Runtime.version());
    }

    private static String model() {
        return line("/proc/cpuinfo", "model name");
    }

    private static long memory() {
        var digits = line("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
    }

    private static String line(String file, String name) {
        try {
            return java.nio.file.Files.readAllLines(java.nio.file.Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (java.io.IOException none) {
            return "unknown";
        }
    }}
