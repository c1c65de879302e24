package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Effect;
import org.jspecify.annotations.Nullable;

/** The part of a load that asks what a matter comes from. */
final class LoadingOrigin {

    private final MatterLock lock;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Writer> everyone = new ArrayList<>();
    private final List<Addressee> later = new ArrayList<>();
    private String petition = "";
    private long registeredAt;
    private boolean part;
    private Channel channel = Channel.LETTER;
    private LocalDateTime received = LocalDateTime.MIN;
    private boolean secret;
    private @Nullable Twin twin;

    LoadingOrigin(MatterLock lock) {
        this.lock = lock;
    }

    void ask(RoundTrip reads) {
        var id = Map.of("id", lock.id().value());
        reads.read(
                        "select kind, sealed from content where matter_id = :id and petition_id is null order by no",
                        id,
                        this::content)
                .read("""
                        select p.sealed, p.petition_id is not null as later, pt.number
                        from party p left join petition pt on pt.id = p.petition_id where p.matter_id = :id order by p.no
                        """, id, this::party)
                .read("""
                        select number, body, channel, occurred, series, (select bool_or(confidential) from petition where matter_id = :id)
                                                                as secret
                        from petition where matter_id = :id order by recorded limit 1
                        """, id, this::petition)
                .read("""
                        select t.number, m.body, t.channel, t.received as occurred, 'P' as series, t.how, t.twin_id, false as secret
                        from twin t join matter m on m.id = t.matter_id where t.matter_id = :id
                        """, id, this::twin);
    }

    private void content(ResultSet row) throws SQLException {
        contents.put(row.getString("kind"), row.getBytes("sealed"));
    }

    private void party(ResultSet row) throws SQLException {
        var writer = Parties.read(row.getBytes("sealed"), lock.key());
        everyone.add(writer);
        if (!row.getBoolean("later")) {
            writers.add(writer);
        } else {
            Addressee.of(row.getString("number"), writer).forEach(later::add);
        }
    }

    private void petition(ResultSet row) throws SQLException {
        petition = row.getString("number");
        registeredAt = row.getLong("body");
        part = row.getString("series").equals(Numbering.PART);
        channel = Channel.valueOf(row.getString("channel"));
        received = row.getObject("occurred", LocalDateTime.class);
        secret |= row.getBoolean("secret");
    }

    /** What was registered as another matter keeps its number, wherever its petition is now. */
    private void twin(ResultSet row) throws SQLException {
        petition(row);
        var other = row.getObject("twin_id", Long.class);
        twin = new Twin(Effect.Twinning.valueOf(row.getString("how")), other == null ? null : new MatterId(other));
    }

    /** Nobody where the matter is sealed, or one of its petitions asks for secrecy. */
    private List<Addressee> addressees() {
        return lock.sealed() || secret
                ? List.of()
                : Stream.concat(later.stream(), writers.stream().flatMap(writer -> Addressee.of(petition, writer)))
                        .distinct()
                        .toList();
    }

    Origin done() {
        return new Origin(
                petition,
                registeredAt,
                channel,
                received,
                part,
                contents,
                writers,
                everyone,
                secret,
                addressees(),
                twin);
    }
}
