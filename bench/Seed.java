import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Fills a test database with copies of matters that were walked down the road: valid rows with numbers, keys and chains
 * of their own, as the owner of the tables writes them. Copying is some hundred times faster than the door, which also
 * leaves a paper to be drawn for every act. Pressed papers are not copied: a copy's are drawn when somebody asks.
 *
 * <p>java -cp postgresql.jar bench/Seed.java jdbc-url owner password count
 */
final class Seed {

    private static final int BATCH = 5_000;

    /** Copied as they are, but for the matter they belong to. */
    private static final List<String> CHILDREN = List.of(
            "key_wrap", "party", "involvement", "content", "proceeding", "deadline");

    private final Connection owner;

    private Seed(Connection owner) {
        this.owner = owner;
    }

    public static void main(String[] args) throws SQLException {
        var wanted = Integer.parseInt(args[3]);
        try (var owner = DriverManager.getConnection(args[0], args[1], args[2])) {
            owner.setAutoCommit(false);
            // papers may be drawn meanwhile: a matter and its journal are copied as of one moment
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var seed = new Seed(owner);
            var begun = System.nanoTime();
            for (var made = 0; made < wanted; made += BATCH) {
                seed.batch(Math.min(BATCH, wanted - made));
                owner.commit();
                System.out.printf("%,d of %,d matters, %.0f a second%n", Math.min(wanted, made + BATCH), wanted,
                        Math.min(wanted, made + BATCH) / ((System.nanoTime() - begun) / 1e9));
            }
            owner.setAutoCommit(true);
            seed.run("analyze");
        }
    }

    private void batch(int count) throws SQLException {
        twins(count);
        matters();
        for (var child : CHILDREN) {
            copy(child, Map.of());
        }
        copy("writer_index", Map.of("token", "sha256(c.token || int8send(t.id))"));
        copy("journal", Map.of(
                "request", "gen_random_uuid()", "era", "current_era()", "xid", "pg_current_xact_id()"));
        documents();
        run("drop table twin");
    }

    /** Twins of matters that have been answered; each gets an id, a number and a query token of its own. */
    private void twins(int count) throws SQLException {
        run("""
                create temporary table twin as
                with original as (
                    select m.id, m.body, p.year, row_number() over () - 1 as place, count(*) over () as all
                    from matter m join lateral (
                        select year from petition where matter_id = m.id order by recorded limit 1) p on true
                    where m.series = 'P' and not m.history and not m.sample
                      and exists (select from proceeding x where x.matter_id = m.id and x.stage = 'SERVED')
                    limit 500)
                select g.n, o.id as original, o.body, o.year,
                       ((extract(epoch from clock_timestamp()) * 1000)::bigint << 21) + g.n * 400 + floor(random() * 400)::bigint as id,
                       'q:' || encode(sha256(uuid_send(gen_random_uuid())), 'hex') as query
                from generate_series(1, %d) g(n) join original o on o.place = g.n %% o.all
                """.formatted(count));
        run("create unique index on twin (id)");
        run("create index on twin (original)");
        run("analyze twin");
    }

    private void matters() throws SQLException {
        copy("matter", Map.of(
                "id", "t.id",
                "audience", "array_append(array(select a from unnest(c.audience) a where a not like 'q:%'), t.query)",
                "summary", """
                        left(c.summary, 180) || '（'
                        || (array['东门', '西街', '南巷', '北里', '河沿', '桥头', '上村', '下村'])[1 + floor(random() * 8)::int]
                        || floor(random() * 90 + 10)::int || '号）'"""));
        draw("drawn", """
                select t.id, 0 as no, t.body, t.year, 'P' as series, t.n from twin t""");
        copy("petition", Map.of(
                "id", "t.id",
                "request", "gen_random_uuid()",
                "audience", "m.audience",
                "serial", "d.serial",
                "number", "substring(c.number from '^.*〕') || lpad(d.serial::text, greatest(4, length(d.serial::text)), '0') || '号'"));
        run("drop table drawn");
    }

    private void documents() throws SQLException {
        draw("paper", """
                select t.id, c.no, c.body, c.year, c.paper as series, t.n
                from twin t join document c on c.matter_id = t.original where c.serial is not null""");
        copy("document", Map.of(
                "serial", "w.serial",
                "number", "case when w.serial is null then p.number else substring(c.number from '^.*〕') || w.serial || '号' end"));
        run("drop table paper");
    }

    /** Draws serials without a gap, as the counters would have given them, into a table of that name. */
    private void draw(String table, String wanted) throws SQLException {
        run("""
                create temporary table %s as
                select w.id, w.no, w.body, w.year, w.series, coalesce(k.last, 0)
                       + row_number() over (partition by w.body, w.year, w.series order by w.n) as serial
                from (%s) w left join counter k on k.body = w.body and k.year = w.year and k.series = w.series
                """.formatted(table, wanted));
        run("create index on %s (id)".formatted(table));
        run("""
                insert into counter (body, year, series, last)
                select body, year, series, max(serial) from %s group by body, year, series
                on conflict (body, year, series) do update set last = excluded.last
                """.formatted(table));
    }

    /** {@code other}: expressions for columns whose value is not the original's ({@code c}). */
    private void copy(String table, Map<String, String> other) throws SQLException {
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> column.equals("matter_id") ? "t.id" : other.getOrDefault(column, "c." + column))
                .toList();
        var original = table.equals("matter") ? "c.id" : "c.matter_id";
        run("insert into %s (%s) select %s from twin t join %s c on %s = t.original %s".formatted(
                table, String.join(", ", columns), String.join(", ", values), table, original, beside(table)));
    }

    private static String beside(String table) {
        return switch (table) {
            case "petition" -> "join drawn d on d.id = t.id join matter m on m.id = t.id where c.how = 'OPENED'";
            case "document" -> "join petition p on p.matter_id = t.id left join paper w on w.id = t.id and w.no = c.no";
            default -> "";
        };
    }

    private List<String> columns(String table) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
                        where table_schema = 'public' and table_name = '%s'
                          and is_generated = 'NEVER' and is_identity = 'NO'
                        """.formatted(table))) {
            rows.next();
            return List.of(rows.getString(1).split(","));
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
