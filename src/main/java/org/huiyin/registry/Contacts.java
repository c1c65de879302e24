package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.identity.MatterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the petitions of one matter, the one that opened it first, each with what was noted of it. */
@Repository
class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sealed words of one petition, opened when asked for. */
    private record Words(Map<String, byte[]> sealed, MatterKey key) {

        String of(String kind) {
            var there = sealed.get(kind);
            return there == null ? "" : new String(key.open(Content.PURPOSE, there), StandardCharsets.UTF_8);
        }
    }

    private record Said(@Nullable Long petition, String kind, byte[] sealed) {}

    private record Numbered(long petition, OutsideNumber number) {}

    List<Contact> of(MatterId matter, MatterKey key) {
        var said = jdbc.sql("select petition_id, kind, sealed from content where matter_id = :id order by no")
                .param("id", matter.value())
                .query((row, n) -> new Said(
                        row.getObject("petition_id", Long.class), row.getString("kind"), row.getBytes("sealed")))
                .list();
        var numbers = jdbc.sql("select petition_id, kind, number from outside_number where matter_id = :id")
                .param("id", matter.value())
                .query((row, n) -> new Numbered(
                        row.getLong("petition_id"),
                        new OutsideNumber(OutsideNumber.Kind.valueOf(row.getString("kind")), row.getString("number"))))
                .list();
        return jdbc.sql("""
                        select id, number, series, channel, how, occurred, recorded, came, concerned, stamped, postmarked, sheets,
                               above_due, confidential, complained_body
                        from petition where matter_id = :id order by recorded, id
                        """)
                .param("id", matter.value())
                .query((row, n) -> contact(row, said, numbers, key))
                .list();
    }

    private static Contact contact(ResultSet row, List<Said> said, List<Numbered> numbers, MatterKey key)
            throws SQLException {
        var id = row.getLong("id");
        var joined = row.getString("how").equals("JOINED");
        var sealed = new HashMap<String, byte[]>();
        for (var one : said) {
            if (joined ? one.petition() != null && one.petition() == id : one.petition() == null) {
                sealed.put(one.kind(), one.sealed());
            }
        }
        var words = new Words(sealed, key);
        return new Contact(
                id,
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("occurred", LocalDateTime.class),
                recorded(row),
                joined,
                row.getString("series").equals(Numbering.PART),
                words.of(Content.SUMMARY),
                words.of(Content.TEXT),
                Content.list(words.of(Content.DEMANDS)),
                particulars(row, id, numbers, words));
    }

    private static Instant recorded(ResultSet row) throws SQLException {
        return row.getObject("recorded", OffsetDateTime.class).toInstant();
    }

    private static Particulars particulars(ResultSet row, long id, List<Numbered> numbers, Words words)
            throws SQLException {
        return new Particulars(
                new Particulars.People(row.getInt("came"), row.getInt("concerned")),
                new Particulars.Cover(
                        words.of(Content.ADDRESSEE),
                        row.getObject("stamped", LocalDate.class),
                        row.getObject("postmarked", LocalDate.class),
                        row.getObject("sheets", Integer.class),
                        words.of(Content.ENCLOSURES),
                        words.of(Content.ORIGINAL)),
                numbers.stream()
                        .filter(one -> one.petition() == id)
                        .map(Numbered::number)
                        .sorted(Comparator.comparing(OutsideNumber::kind))
                        .toList(),
                new Particulars.FromAbove(words.of(Content.ABOVE), row.getObject("above_due", LocalDate.class)),
                row.getBoolean("confidential"),
                new Particulars.Complained(
                        row.getObject("complained_body", Long.class),
                        words.of(Content.COMPLAINED),
                        words.of(Content.OFFICER)));
    }
}
