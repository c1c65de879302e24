package org.huiyin.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of matters. Rows are read in the caller's transaction, with its viewer's eyes. */
@Component
public class Files {

    private final JdbcClient jdbc;
    private final FileStore store;

    Files(JdbcClient jdbc, FileStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Takes the statement that belongs to a registration; {@code :matter} in it is for the taker to fill in. */
    public interface Batch {
        void add(String sql, Map<String, ?> parameters);
    }

    /** Adds the row of a file, which {@link FileStore#put} has stored before, to what a registration writes. */
    public static void into(Filed file, Batch batch) {
        batch.add(
                """
                insert into file (matter_id, no, name_sealed, media, size, address, digest, added)
                values (:matter, :no, :name, :media, :size, :address, :digest, :added)
                """,
                Map.of(
                        "no",
                        file.no(),
                        "name",
                        file.nameSealed(),
                        "media",
                        file.media(),
                        "size",
                        file.size(),
                        "address",
                        file.address(),
                        "digest",
                        file.digest(),
                        "added",
                        file.added()));
    }

    public List<Filed> of(long matter) {
        return jdbc.sql("""
                        select no, name_sealed, media, size, address, digest, added
                        from file where matter_id = :matter order by no
                        """).param("matter", matter).query(Files::filed).list();
    }

    public Optional<Filed> one(long matter, int no) {
        return jdbc.sql("""
                        select no, name_sealed, media, size, address, digest, added
                        from file where matter_id = :matter and no = :no
                        """)
                .param("matter", matter)
                .param("no", no)
                .query(Files::filed)
                .optional();
    }

    private static Filed filed(ResultSet row, int n) throws SQLException {
        return new Filed(
                row.getInt("no"),
                row.getBytes("name_sealed"),
                row.getString("media"),
                row.getInt("size"),
                row.getString("address"),
                row.getString("digest"),
                row.getTimestamp("added").toInstant());
    }

    /** The clear bytes; throws {@link FileDamaged} where they are missing or not those that were taken in. */
    public byte[] bytes(Filed file, Sealing sealing) {
        var clear = store.get(file.address(), sealing);
        if (!sealing.digest(clear).equals(file.digest())) {
            throw new FileDamaged(file.address(), "is not the file that was taken in");
        }
        return clear;
    }
}
