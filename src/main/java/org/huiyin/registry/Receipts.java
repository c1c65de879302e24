package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Number and query code of a petition once more, for whoever hands them to the writer; logged as a reading. */
@Repository
public class Receipts {

    private static final String WHAT = "查询码";

    private final Matters matters;
    private final Readings readings;
    private final JdbcClient jdbc;

    Receipts(Matters matters, Readings readings, JdbcClient jdbc) {
        this.matters = matters;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    /**
     * Of the petition that opened the matter.
     *
     * @throws NoSuchMatter where the viewer may not see it
     */
    @Transactional
    public Receipt of(MatterId id, long officer, @Nullable Long body) {
        var matter = matters.read(id);
        readings.log(id, officer, body, WHAT);
        return new Receipt(id, matter.origin().petition(), matter.text(Content.CODE), true, null);
    }

    /**
     * Of a petition that joined it.
     *
     * @throws NoSuchMatter where the viewer may not see the matter, or no such petition joined it
     */
    @Transactional
    public Receipt of(MatterId id, long joined, long officer, @Nullable Long body) {
        var key = matters.read(id).lock().key();
        readings.log(id, officer, body, WHAT);
        return jdbc.sql("""
                        select pt.number, c.sealed from petition pt
                        join content c on c.matter_id = pt.matter_id and c.petition_id = pt.id and c.kind = 'CODE'
                        where pt.matter_id = :id and pt.id = :joined
                        """)
                .param("id", id.value())
                .param("joined", joined)
                .query((row, n) -> new Receipt(
                        id,
                        row.getString("number"),
                        new String(key.open(Content.PURPOSE, row.getBytes("sealed")), StandardCharsets.UTF_8),
                        true,
                        joined))
                .optional()
                .orElseThrow(NoSuchMatter::new);
    }
}
