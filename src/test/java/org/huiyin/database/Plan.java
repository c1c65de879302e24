package org.huiyin.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How one statement was carried out: what it took, and its nodes. */
record Plan(double milliseconds, String statement, String parameters, JsonNode root) {

    /** Blocks of 8 kB that were looked into, and rows that were taken up, whether they were wanted or not. */
    record Limit(long buffers, long rows) {}

    /** Of a large table so many from its start are no scan of it: a bounded count of one who sees all stops there. */
    private static final long FIRST = 5_000;

    static Plan of(double milliseconds, JsonNode explained) {
        return new Plan(
                milliseconds,
                explained.path("Query Text").asString().strip().replaceAll("\\s+", " "),
                explained.path("Query Parameters").asString(""),
                explained.path("Plan"));
    }

    long buffers() {
        return root.path("Shared Hit Blocks").asLong()
                + root.path("Shared Read Blocks").asLong();
    }

    /** Rows of large tables that it took up. */
    long rows(Set<String> large) {
        return nodes(root)
                .filter(node -> reads(node, large))
                .mapToLong(Plan::rows)
                .sum();
    }

    /** What is wrong with it, each with the node that is at fault. */
    List<String> faults(Set<String> large, Limit limit) {
        var faults = new ArrayList<String>();
        nodes(root).forEach(node -> {
            if (reads(node, large) && node.path("Node Type").asString().equals("Seq Scan") && rows(node) > FIRST) {
                faults.add("reads all of a large table: " + told(node));
            }
            if (hashed(node) && nodes(node).anyMatch(under -> reads(under, large) && rows(under) > FIRST)) {
                faults.add("hashes a subplan over a large table: " + told(node));
            }
        });
        if (buffers() > limit.buffers()) {
            faults.add(
                    "looks into %,d blocks, more than %,d: %s".formatted(buffers(), limit.buffers(), greatest(large)));
        }
        if (rows(large) > limit.rows()) {
            faults.add("takes up %,d rows, more than %,d: %s".formatted(rows(large), limit.rows(), greatest(large)));
        }
        return faults;
    }

    private String greatest(Set<String> large) {
        return nodes(root)
                .filter(node -> reads(node, large))
                .max((one, other) -> Long.compare(rows(one), rows(other)))
                .map(Plan::told)
                .orElse("no large table");
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.path("Plans").valueStream().flatMap(Plan::nodes));
    }

    private static boolean reads(JsonNode node, Set<String> large) {
        return large.contains(node.path("Relation Name").asString(""));
    }

    private static long rows(JsonNode node) {
        return Math.round((node.path("Actual Rows").asDouble()
                        + node.path("Rows Removed by Filter").asDouble()
                        + node.path("Rows Removed by Index Recheck").asDouble())
                * node.path("Actual Loops").asDouble());
    }

    private static boolean hashed(JsonNode node) {
        return node.valueStream()
                .anyMatch(field -> field.isString() && field.asString().contains("hashed SubPlan"));
    }

    private static String told(JsonNode node) {
        return "%s %s %s, %,d rows"
                .formatted(
                        node.path("Node Type").asString(),
                        node.path("Relation Name").asString(""),
                        node.path("Index Name").asString(""),
                        rows(node));
    }
}
