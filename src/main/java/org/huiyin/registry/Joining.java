package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.Parties;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Side;
import org.huiyin.procedure.Superior;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Lets a petition join a running matter: a number of its own, new material, an entry in the journal, no new clock. */
@Component
final class Joining {

    private static final Article LOGGED = Article.regulation(21);

    private final JdbcOperations jdbc;
    private final Matters matters;
    private final Numbering numbering;
    private final Journal journal;
    private final PetitionRows rows;
    private final Parties parties;
    private final Procedures procedures;
    private final Calendars calendars;

    Joining(
            JdbcOperations jdbc,
            Matters matters,
            Numbering numbering,
            Journal journal,
            PetitionRows rows,
            Parties parties,
            Procedures procedures,
            Calendars calendars) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.numbering = numbering;
        this.journal = journal;
        this.rows = rows;
        this.parties = parties;
        this.procedures = procedures;
        this.calendars = calendars;
    }

    Receipt join(Arrival arrival, Placing.Joins joins, Occasion occasion, String code) {
        var recorded = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var matter = matters.load(matters.lock(joins.matter()), occasion.request());
        var main = running(matter.state(), arrival, matter.lock());
        var lock = matter.lock();
        var key = lock.key();
        var stored = rows.store(arrival.files(), key);
        var held = new Held();
        var reads = new RoundTrip(jdbc);
        held.ask(reads, lock.id());
        var number = numbering.joining(arrival.body(), occasion.occurred().getYear(), reads);

        var petition = new NewPetition(MatterId.next().value(), lock.id(), arrival, occasion, number, true, recorded);
        var act = new Joined(
                arrival.channel(),
                number.written(),
                digest(key, arrival.text()),
                digest(key, Content.written(arrival.demands())),
                stored.digests(),
                digest(key, arrival.particulars().written()),
                joins.known());
        var effects = above(matter.state(), arrival, occasion);
        effects.addAll(slip(matter.state(), main, arrival.body(), occasion));
        var entry = journal.next(lock, Joined.CODE, LOGGED.brief(), main.no(), act, effects, occasion, recorded);
        var let = Audience.after(lock.audience(), effects);
        var audience = new ArrayList<>(let.tokens());
        audience.add(rows.token(code));

        var writes = new RoundTrip(jdbc);
        new EffectWrites(writes, lock.id(), entry.seq()).applyAll(effects);
        let.into(writes, lock.id(), occasion.occurred().toLocalDate());
        petition.into(writes, audience);
        petition.contents(writes, held.contents(), code, key);
        parties.later(
                unknown(arrival.writers(), matter.origin().everyone()),
                held.parties(),
                petition.id(),
                key,
                (sql, params) -> writes.write(sql, PetitionRows.with(params, lock.id())));
        PetitionRows.files(writes, lock.id(), held.files(), stored, recorded);
        numbering.papers(
                writes,
                act,
                effects,
                matter.state().after(effects),
                Letter.of(arrival, number.written(), occasion, code),
                key);
        if (!matter.origin().secret()) {
            Notices.into(writes, lock.id(), Addressee.of(number.written(), arrival), effects, occasion, key);
        }
        entry.into(writes, lock.id());
        close(writes, lock.id(), audience, entry);
        writes.go();
        return new Receipt(lock.id(), number.written(), code, false, petition.id());
    }

    /** The proceeding of the main line that runs; what is sealed, or answered already, is not joined. */
    private static Proceeding running(Matter state, Arrival arrival, MatterLock lock) {
        return state.mainLine().stream()
                .filter(proceeding -> proceeding.ended() == null)
                .filter(proceeding -> proceeding.procedure() != ProcedureName.HISTORY)
                .filter(proceeding -> !arrival.sealed() && !lock.sealed())
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new NotPermitted(new Refused("并入", "这件事项已经办结，不能再并入新的来件。", "请登记为新的一件，可以与它互相关联。", LOGGED)));
    }

    /** A superior's date comes with the petition and runs beside what runs already. */
    private List<Effect> above(Matter state, Arrival arrival, Occasion occasion) {
        var on = occasion.occurred().toLocalDate();
        return arrival.particulars()
                .superior(on)
                .map(set -> Superior.opens(
                        procedures.of(ProcedureName.ABOVE),
                        state,
                        arrival.body(),
                        on,
                        set,
                        calendars.current().version()))
                .map(ArrayList::new)
                .orElseGet(ArrayList::new);
    }

    /** A slip names the day until which somebody owes something: where nobody does, the page alone tells how it stands. */
    private static List<Effect> slip(Matter state, Proceeding main, long body, Occasion occasion) {
        var owed = state.deadlines().stream().anyMatch(deadline -> deadline.running() && deadline.side() == Side.DUTY);
        var on = occasion.occurred().toLocalDate();
        return owed
                ? List.of(new Effect.Issued(document(state), main.no(), Paper.RECEIPT_SLIP, body, on.getYear(), 0, on))
                : List.of();
    }

    private static int document(Matter state) {
        return state.documents().stream().mapToInt(Document::no).max().orElse(0) + 1;
    }

    /** Who is there already, with all that is said of him now, is not written down twice. */
    private static List<Writer> unknown(List<Writer> writers, List<Writer> there) {
        return writers.stream()
                .filter(Writer::named)
                .filter(writer -> there.stream().noneMatch(known -> covers(known, writer)))
                .toList();
    }

    private static boolean covers(Writer known, Writer said) {
        return known.name().equals(said.name())
                && (said.phone() == null || said.phone().equals(known.phone()))
                && (said.idNumber() == null || said.idNumber().equals(known.idNumber()))
                && (said.address() == null || said.address().equals(known.address()))
                && (said.mail() == null || said.mail().equals(known.mail()));
    }

    /** The writer's new code opens the matter, and all its petitions are seen by whom the matter is seen. */
    private static void close(RoundTrip writes, MatterId matter, List<String> audience, Journal.Entry entry) {
        writes.write(
                "update matter set last_seq = :seq, last_hash = :hash, audience = :audience where id = :matter",
                Map.of("seq", entry.seq(), "hash", entry.hash(), "audience", audience, "matter", matter.value()));
        writes.write(
                "update petition set audience = :audience where matter_id = :matter",
                Map.of("audience", audience, "matter", matter.value()),
                -1);
    }

    private static String digest(MatterKey key, String text) {
        return key.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
