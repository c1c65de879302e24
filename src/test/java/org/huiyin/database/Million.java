package org.huiyin.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** A database with a million matters beside those of the sample county; it is made in a folder that is thrown away. */
final class Million {

    /** It need not outlive the power: what would take time on a disk is left out. Memory as the house gives it. */
    static final Map<String, String> HASTY = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "max_wal_size", "1GB",
            "autovacuum", "off",
            "max_connections", "80");

    /** Tables of so many rows are read by an index. */
    private static final int LARGE = 20_000;

    private Million() {}

    static Map<String, String> settings() {
        var all = new TreeMap<>(HASTY);
        all.putAll(PlanLog.SETTINGS);
        return all;
    }

    /** Fills the database, and has the plans of the application's role written down from then on. */
    static void into(OwnPostgres postgres) throws IOException, SQLException {
        postgres.carryOut(new ClassPathResource("database/million.sql").getContentAsString(UTF_8));
        postgres.carryOut("alter role " + DatabaseRole.APPLICATION.login() + " set auto_explain.log_min_duration = 0");
    }

    static Set<String> large(OwnPostgres postgres) {
        return postgres
                .owner()
                .sql(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > "
                                + LARGE)
                .query(String.class)
                .list()
                .stream()
                .filter(name -> !name.equals("division"))
                .collect(Collectors.toSet());
    }
}
