package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Directories;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What leaves the clear when a matter is sealed: its summary, and the bodies its petitions complain of. The words are kept
 * under the matter's key, as those of a petition sealed on arrival. Mail that waits is not sent any more.
 */
@Component
final class SealedNow {

    private final JdbcOperations jdbc;
    private final Directories directories;

    SealedNow(JdbcOperations jdbc, Directories directories) {
        this.jdbc = jdbc;
        this.directories = directories;
    }

    private record Complained(@Nullable Long petition, long body) {}

    void into(RoundTrip writes, MatterCase matter, List<Effect> effects) {
        if (effects.stream().noneMatch(Effect.Sealed.class::isInstance)) {
            return;
        }
        var of = Map.<String, Object>of("matter", matter.lock().id().value(), "summary", Summary.SEALED);
        var key = matter.lock().key();
        keep(
                writes,
                matter.lock().id(),
                null,
                Content.SUMMARY,
                matter.lock().described().summary(),
                key);
        complained(matter.lock().id())
                .forEach(one -> keep(
                        writes,
                        matter.lock().id(),
                        one.petition(),
                        Content.COMPLAINED,
                        directories.current().body(one.body()).name(),
                        key));
        writes.write("update matter set sealed = true, kind = 'REPORT', summary = :summary where id = :matter", of);
        writes.write("update petition set sealed = true, complained_body = null where matter_id = :matter", of, -1);
        writes.write("delete from notice where matter_id = :matter", of, -1);
    }

    private List<Complained> complained(MatterId matter) {
        var found = new ArrayList<Complained>();
        new RoundTrip(jdbc)
                .read(
                        """
                        select case when how = 'JOINED' then id end as petition, complained_body from petition
                        where matter_id = :matter and complained_body is not null
                        """,
                        Map.of("matter", matter.value()),
                        row -> found.add(
                                new Complained(row.getObject("petition", Long.class), row.getLong("complained_body"))))
                .go();
        return found;
    }

    private static void keep(
            RoundTrip writes, MatterId matter, @Nullable Long petition, String kind, String words, MatterKey key) {
        var row = new HashMap<String, @Nullable Object>(Map.of(
                "matter",
                matter.value(),
                "kind",
                kind,
                "sealed",
                key.seal(Content.PURPOSE, words.getBytes(StandardCharsets.UTF_8))));
        row.put("petition", petition);
        writes.write("""
                insert into content (matter_id, no, kind, sealed, petition_id)
                values (:matter, (select coalesce(max(no), 0) + 1 from content where matter_id = :matter), :kind, :sealed,
                        :petition::bigint)
                """, row);
    }
}
