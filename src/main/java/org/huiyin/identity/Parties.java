package org.huiyin.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writers of matters: sealed, shown masked, found by blind index, and opened for a reason that is written down first. */
@Component
public class Parties {

    /** How many earlier matters of a writer are shown at most. */
    private static final int EARLIER = 100;

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final WriterRows rows;

    Parties(JdbcClient jdbc, BlindIndex index, WriterRows rows) {
        this.jdbc = jdbc;
        this.index = index;
        this.rows = rows;
    }

    /** Takes the statements that belong to a registration; {@code :matter} in them is for the taker to fill in. */
    public interface Batch {
        void add(String sql, Map<String, ?> parameters);
    }

    /** Adds the rows of the writers of a new matter, numbered from 1, to its registration: written in its own round trip. */
    public void into(List<Writer> writers, MatterKey key, Batch batch) {
        rows.into(writers, key, batch);
    }

    /** Adds the rows of writers who come to a matter with a later petition, numbered on from {@code existing}. */
    public void later(List<Writer> writers, int existing, long petition, MatterKey key, Batch batch) {
        rows.later(writers, existing, petition, key, batch);
    }

    /** The writer in {@code party.sealed}: only for acts and papers that need him; pages go through {@link #open}. */
    public static Writer read(byte[] sealed, MatterKey key) {
        return PartySeal.whole(sealed, key);
    }

    /** The writers of a matter as pages show them; none where the viewer may not see the matter. */
    @Transactional(readOnly = true)
    public List<MaskedWriter> masked(long matter, MatterKey key) {
        return jdbc.sql("select shown from party where matter_id = :matter order by no")
                .param("matter", matter)
                .query((row, n) -> PartySeal.shown(row.getBytes("shown"), key))
                .list();
    }

    /**
     * Opens a writer's identity to an officer. The opening is written before the identity leaves, and the writer sees it
     * on his own page. Empty where the viewer may not see the matter, or it has no such party.
     */
    @Transactional
    public Optional<Writer> open(long matter, int party, long officer, long body, String reason, MatterKey key) {
        if (reason.isBlank() || reason.strip().length() > Opening.LONGEST_REASON) {
            throw new IllegalArgumentException("请写明查看信访人身份的理由，最多 " + Opening.LONGEST_REASON + " 字。");
        }
        return wholeOf(matter, party).map(whole -> {
            write(matter, party, officer, body, reason.strip());
            return PartySeal.whole(whole, key);
        });
    }

    /** Writes down that a paper opened the identity of every writer of a matter to an officer; none where he may not see it. */
    @Transactional
    public void note(long matter, long officer, long body, String reason) {
        jdbc.sql("""
                        insert into opening (matter_id, party, officer, body, reason, at)
                        select matter_id, no, :officer, :body, :reason, now() from party
                        where matter_id = :matter order by no
                        """)
                .param("matter", matter)
                .param("officer", officer)
                .param("body", body)
                .param("reason", reason)
                .update();
    }

    /** All openings of a matter's identities, the latest first. */
    @Transactional(readOnly = true)
    public List<Opening> openings(long matter) {
        return jdbc.sql(
                        "select party, officer, body, reason, at from opening where matter_id = :matter order by id desc")
                .param("matter", matter)
                .query((row, n) -> opening(row))
                .list();
    }

    /**
     * The matters, among those that the viewer may see, of writers with this name, phone or number; the latest first. For
     * the page of one registration or one matter only: nowhere else are matters gathered by person.
     */
    @Transactional(readOnly = true)
    public List<Long> findByWriter(IndexKind kind, String value) {
        if (kind.normalise(value).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct matter_id from writer_index
                        where kind = :kind and token in (:tokens)
                        order by matter_id desc
                        limit :most
                        """)
                .param("kind", kind.name())
                .param("tokens", index.everyToken(kind, value))
                .param("most", EARLIER)
                .query((row, n) -> row.getLong("matter_id"))
                .list();
    }

    private Optional<byte[]> wholeOf(long matter, int party) {
        return jdbc.sql("select sealed from party where matter_id = :matter and no = :party")
                .param("matter", matter)
                .param("party", party)
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    private void write(long matter, int party, long officer, long body, String reason) {
        jdbc.sql("""
                        insert into opening (matter_id, party, officer, body, reason, at)
                        values (:matter, :party, :officer, :body, :reason, now())
                        """)
                .param("matter", matter)
                .param("party", party)
                .param("officer", officer)
                .param("body", body)
                .param("reason", reason)
                .update();
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                row.getInt("party"),
                row.getLong("officer"),
                row.getLong("body"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
