package org.huiyin.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the embedded server runs: where its programs are unpacked, and PostgreSQL settings beside the house's own. */
@ConfigurationProperties("huiyin.postgres")
public record EngineSettings(
        @Nullable Path engine, @DefaultValue Map<String, String> with) {

    private static final Map<String, String> HOUSE = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("jit", "off"),
            // One session asleep in its transaction would stop the sealer and every follower.
            Map.entry("idle_in_transaction_session_timeout", "60s"),
            Map.entry("timezone", "Asia/Shanghai"),
            Map.entry("log_timezone", "Asia/Shanghai"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_checkpoints", "off"),
            // No values of rows in the log: neither the details of an error nor the statement that caused it.
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    Map<String, String> all() {
        var all = new TreeMap<>(HOUSE);
        all.putAll(with);
        return all;
    }

    Path engines(Places places) {
        return engine != null
                ? engine.toAbsolutePath().normalize()
                : places.store().resolve("engine");
    }
}
