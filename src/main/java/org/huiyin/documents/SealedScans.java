package org.huiyin.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed scans of papers, the earliest first. Rows are read and added in the caller's transaction. */
@Component
public class SealedScans {

    /** What an office can scan to, and every browser shows. */
    public static final Set<FileKind> KINDS = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final JdbcClient jdbc;
    private final FileStore store;

    SealedScans(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    public List<SealedScan> of(long matter, int document) {
        return jdbc.sql("""
                        select document, no, media, size, address, digest, officer, added from sealed_scan
                        where matter_id = :matter and document = :document order by no
                        """)
                .param("matter", matter)
                .param("document", document)
                .query((row, n) -> scan(row))
                .list();
    }

    /** Stores the bytes for good, then adds their row. */
    public SealedScan add(
            long matter,
            int document,
            int no,
            FileKind kind,
            byte[] clear,
            long officer,
            Instant added,
            Sealing sealing) {
        var stored = store.put(clear, sealing);
        var scan = new SealedScan(
                document, no, kind, stored.size(), stored.address(), sealing.digest(clear), officer, added);
        jdbc.sql("""
                        insert into sealed_scan (matter_id, document, no, media, size, address, digest, officer, added)
                        values (:matter, :document, :no, :media, :size, :address, :digest, :officer, :added)
                        """)
                .param("matter", matter)
                .param("document", document)
                .param("no", no)
                .param("media", kind.media())
                .param("size", scan.size())
                .param("address", scan.address())
                .param("digest", scan.digest())
                .param("officer", officer)
                .param("added", added.atOffset(ZoneOffset.UTC))
                .update();
        return scan;
    }

    /** The clear bytes; throws {@link FileDamaged} where they are missing or not those that were taken in. */
    public byte[] bytes(SealedScan scan, Sealing sealing) {
        var clear = store.get(scan.address(), sealing);
        if (!sealing.digest(clear).equals(scan.digest())) {
            throw new FileDamaged(scan.address(), "is not the scan that was taken in");
        }
        return clear;
    }

    private static SealedScan scan(ResultSet row) throws SQLException {
        return new SealedScan(
                row.getInt("document"),
                row.getInt("no"),
                FileKind.of(row.getString("media")).orElseThrow(),
                row.getInt("size"),
                row.getString("address"),
                row.getString("digest"),
                row.getLong("officer"),
                row.getObject("added", OffsetDateTime.class).toInstant());
    }
}
