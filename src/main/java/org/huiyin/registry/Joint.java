package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Occasion;
import org.huiyin.documents.Files;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Superior;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The other side of 并件 and 作废: the matter that counts takes over what came with the other, sealed anew under its own
 * key, lets in who holds the other's query codes, and keeps an entry of it.
 */
@Component
final class Joint {

    private static final Article LOGGED = Article.regulation(21);

    private final JdbcOperations jdbc;
    private final Journal journal;
    private final PetitionRows rows;
    private final Parties parties;
    private final Files files;
    private final Procedures procedures;
    private final Calendars calendars;

    Joint(
            JdbcOperations jdbc,
            Journal journal,
            PetitionRows rows,
            Parties parties,
            Files files,
            Procedures procedures,
            Calendars calendars) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.rows = rows;
        this.parties = parties;
        this.files = files;
        this.procedures = procedures;
        this.calendars = calendars;
    }

    /** One sealed text of the other matter; {@code petition} null: it came with the one that opened it. */
    private record Said(
            String kind, byte[] sealed, @Nullable Long petition) {}

    /** What the other matter leaves, and what this one holds already, to be numbered on from. */
    private static final class Left {
        private final List<Said> said = new ArrayList<>();
        private final List<String> shut = new ArrayList<>();
        private long petition;
        private int contents;
        private int parties;
        private int files;
    }

    /** After the act was recorded on its own matter, in the same transaction. */
    void record(Pairs.Pair pair, Effect.Twinned effect, Occasion occasion, Instant recorded) {
        var matter = pair.matter();
        var twin = pair.twin();
        if (twin == null) {
            return;
        }
        var folded = effect.how() == Effect.Twinning.FOLDED;
        var left = left(matter, twin);
        var key = twin.lock().key();
        var stored = folded ? rows.store(sent(matter), key) : new PetitionRows.StoredFiles(List.of());
        var act = new Twinned(
                effect.how(),
                matter.origin().petition(),
                folded ? digest(key, matter.text(Content.TEXT)) : null,
                stored.digests());
        var effects = folded ? above(matter.state(), twin, occasion) : List.<Effect>of();
        var entry = journal.entry(
                twin.lock().lastSeq() + 1,
                twin.lock().lastHash(),
                Twinned.CODE,
                LOGGED.brief(),
                Pairs.main(twin).no(),
                act,
                effects,
                occasion,
                recorded,
                key);
        var writes = new RoundTrip(jdbc);
        new EffectWrites(writes, twin.lock().id(), entry.seq()).applyAll(effects);
        if (folded) {
            contents(writes, matter, twin, left);
            parties.later(
                    unknown(matter.origin().everyone(), twin.origin().everyone()),
                    left.parties,
                    left.petition,
                    key,
                    (sql, params) -> writes.write(
                            sql, PetitionRows.with(params, twin.lock().id())));
            PetitionRows.files(writes, twin.lock().id(), left.files, stored, recorded);
        }
        entry.into(writes, twin.lock().id());
        close(writes, twin, audience(matter, twin, folded), folded ? left.shut : List.of(), entry);
        writes.go();
    }

    /** A superior's date goes along: it runs in the matter that counts as it ran here. */
    private List<Effect> above(Matter from, MatterCase twin, Occasion occasion) {
        var effects = new ArrayList<Effect>();
        for (var set : Superior.running(from)) {
            effects.addAll(Superior.opens(
                    procedures.of(ProcedureName.ABOVE),
                    twin.state().after(effects),
                    twin.origin().registeredAt(),
                    occasion.occurred().toLocalDate(),
                    set,
                    calendars.current().version()));
        }
        return effects;
    }

    private Left left(MatterCase matter, MatterCase twin) {
        var left = new Left();
        var own = Map.of("id", matter.lock().id().value());
        var other = Map.of("id", twin.lock().id().value());
        new RoundTrip(jdbc)
                .read(
                        "select kind, sealed, petition_id from content where matter_id = :id order by no",
                        own,
                        row -> left.said.add(new Said(
                                row.getString("kind"),
                                row.getBytes("sealed"),
                                row.getObject("petition_id", Long.class))))
                .read(
                        "select shut from matter where id = :id",
                        own,
                        row -> left.shut.addAll(MatterRows.strings(row, "shut")))
                .read(
                        "select p.id from petition p join twin t on t.number = p.number where t.matter_id = :id",
                        own,
                        row -> left.petition = row.getLong("id"))
                .read("select coalesce(max(no), 0) from content where matter_id = :id", other, row -> {
                    left.contents = row.getInt(1);
                })
                .read("select coalesce(max(no), 0) from party where matter_id = :id", other, row -> {
                    left.parties = row.getInt(1);
                })
                .read("select coalesce(max(no), 0) from file where matter_id = :id", other, row -> {
                    left.files = row.getInt(1);
                })
                .go();
        return left;
    }

    private List<Arrival.Incoming> sent(MatterCase matter) {
        var sealing = new MatterSealing(matter.lock().key(), MatterSealing.FILE);
        return files.of(matter.lock().id().value()).stream()
                .map(file -> new Arrival.Incoming(
                        PetitionRows.text(sealing.open(file.nameSealed())), file.media(), files.bytes(file, sealing)))
                .toList();
    }

    /** Every text goes along under its petition; what the matter was about becomes what its first petition was about. */
    private void contents(RoundTrip writes, MatterCase matter, MatterCase twin, Left left) {
        var no = left.contents;
        var from = matter.lock().key();
        var to = twin.lock().key();
        for (var said : left.said) {
            var clear = from.open(Content.PURPOSE, said.sealed());
            content(writes, twin, ++no, said.kind(), to.seal(Content.PURPOSE, clear), or(said.petition(), left));
        }
        var summary = matter.lock().described().summary().getBytes(StandardCharsets.UTF_8);
        content(writes, twin, ++no, Content.SUMMARY, to.seal(Content.PURPOSE, summary), left.petition);
    }

    private static long or(@Nullable Long petition, Left left) {
        return petition == null ? left.petition : petition;
    }

    private static void content(RoundTrip writes, MatterCase twin, int no, String kind, byte[] sealed, long petition) {
        writes.write(
                """
                insert into content (matter_id, no, kind, sealed, petition_id)
                values (:matter, :no, :kind, :sealed, :petition)
                """,
                Map.of(
                        "matter",
                        twin.lock().id().value(),
                        "no",
                        no,
                        "kind",
                        kind,
                        "sealed",
                        sealed,
                        "petition",
                        petition));
    }

    /** Who wrote both is not written down twice. */
    private static List<Writer> unknown(List<Writer> writers, List<Writer> there) {
        return writers.stream()
                .filter(Writer::named)
                .filter(writer -> !there.contains(writer))
                .toList();
    }

    /** The codes given for the other matter open this one; for one entered by mistake, where a number proves who wrote. */
    private static List<String> audience(MatterCase matter, MatterCase twin, boolean folded) {
        var tokens = new LinkedHashSet<>(twin.lock().audience());
        if (folded || Pairs.sameNumber(matter, twin)) {
            matter.lock().audience().stream()
                    .filter(token -> token.startsWith(QueryCodes.PREFIX))
                    .forEach(tokens::add);
        }
        return List.copyOf(tokens);
    }

    /** Who is shut out of what came along is shut out of the whole. */
    private static void close(
            RoundTrip writes, MatterCase twin, List<String> audience, List<String> shut, Journal.Entry entry) {
        var row = new HashMap<String, Object>(Map.of(
                "matter",
                twin.lock().id().value(),
                "seq",
                entry.seq(),
                "hash",
                entry.hash(),
                "audience",
                audience,
                "shut",
                shut));
        writes.write("""
                update matter set last_seq = :seq, last_hash = :hash, audience = :audience,
                                  shut = array(select unnest(shut) union select unnest(:shut::text[]))
                where id = :matter
                """, row);
        writes.write("""
                update petition set audience = :audience, shut = (select shut from matter where id = :matter)
                where matter_id = :matter
                """, row, -1);
    }

    private static String digest(MatterKey key, String text) {
        return key.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
