package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKeys;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Parting;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Side;
import org.huiyin.registry.Particulars.People;
import org.springframework.stereotype.Component;

/**
 * Lets a part of a locked matter become a matter of its own, with a key, a chain, a code and a number of its own. Both
 * chains are written in one round trip. Nothing written of the part leads back: it is registered by the system.
 */
@Component
final class Splitting {

    private static final Article LOGGED = Article.regulation(21);
    private static final Actor SPLITTER = new Actor.Job("split");

    private final Matters matters;
    private final Procedures procedures;
    private final CircumstancesOf circumstances;
    private final MatterKeys keys;
    private final QueryCodes codes;
    private final Numbering numbering;
    private final Journal journal;
    private final PetitionRows rows;
    private final Recording recording;

    Splitting(
            Matters matters,
            Procedures procedures,
            CircumstancesOf circumstances,
            MatterKeys keys,
            QueryCodes codes,
            Numbering numbering,
            Journal journal,
            PetitionRows rows,
            Recording recording) {
        this.matters = matters;
        this.procedures = procedures;
        this.circumstances = circumstances;
        this.keys = keys;
        this.codes = codes;
        this.numbering = numbering;
        this.journal = journal;
        this.rows = rows;
        this.recording = recording;
    }

    /** What is asked of the original: what it had of parts already, and what of its first petition goes along. */
    private static final class Asked {
        private int parts;
        private People people = People.ONE;
        private boolean confidential;
    }

    Outcome split(
            MatterCase first,
            Parting act,
            List<Arrival.Incoming> enclosures,
            int proceeding,
            Permitted permitted,
            Occasion occasion,
            Instant recorded) {
        unfit(first, act).ifPresent(why -> {
            var rule = permitted.rule();
            throw new NotPermitted(new Refused(rule.title(), why, "请改好后重新提交。", rule.article()));
        });
        var id = MatterId.next();
        var fresh = keys.create();
        var stored = rows.store(enclosures, fresh.key());
        var body = first.state().proceeding(proceeding).orElseThrow().body();
        var asked = new Asked();
        var number = numbering.part(
                body, occasion.occurred().getYear(), asking(first.lock().id(), id, asked));
        var arrival = arrival(first, act, enclosures, body, asked);
        var request = UUID.nameUUIDFromBytes((occasion.request() + "/part").getBytes(StandardCharsets.UTF_8));
        var told = new Occasion(SPLITTER, Capacity.SYSTEM, body, first.origin().received(), occasion.source(), request);
        var code = codes.of(request);
        var effects = procedures.arrival(
                ProcedureName.TRIAGE,
                body,
                Matter.empty(id.value()),
                circumstances.registering(since(told, first, proceeding), recorded, fresh.key()));
        var registered = Registered.of(arrival, number.written(), stored.digests(), List.of(), fresh.key());
        var entry = journal.entry(
                1, Journal.FIRST, Registered.CODE, LOGGED.brief(), 1, registered, effects, told, recorded, fresh.key());
        var audience = Audience.after(List.of(rows.token(code)), effects);
        var letter = Letter.of(arrival, number.written(), told, code);
        var part = new Part(id, number.written(), code).written().getBytes(StandardCharsets.UTF_8);
        var opened = new PartOpened(asked.parts + 1, first.lock().key().digest(part));
        return recording.record(first, opened, proceeding, permitted, occasion, recorded, writes -> {
            rows.into(writes, id, arrival, told, fresh, number, audience, letter, stored, entry, recorded);
            new EffectWrites(writes, id, 1).applyAll(effects);
            audience.into(writes, id, told.occurred().toLocalDate());
            entry.into(writes, id);
            Parts.into(
                    writes,
                    first.lock().id(),
                    opened.part(),
                    body,
                    first.lock().key().seal(Parts.PURPOSE, part));
        });
    }

    /** What would tell of the rest of the letter, or who wrote it, in words for people. */
    private static Optional<String> unfit(MatterCase first, Parting act) {
        var names = first.origin().everyone().stream().map(Writer::name).toList();
        return act.text().strip().equals(first.text(Content.TEXT).strip())
                ? Optional.of("这一项的内容和原信一字不差。")
                : Summary.objection(act.summary(), names);
    }

    private RoundTrip asking(MatterId first, MatterId part, Asked asked) {
        var of = Map.of("id", first.value());
        return matters.opened(List.of(first, part))
                .read("select count(*) from part where matter_id = :id", of, row -> {
                    asked.parts = row.getInt(1);
                })
                .read(
                        "select came, concerned, confidential from petition where matter_id = :id order by recorded limit 1",
                        of,
                        row -> {
                            asked.people = new People(row.getInt("came"), row.getInt("concerned"));
                            asked.confidential = row.getBoolean("confidential");
                        });
    }

    /** Who wrote goes along, for he must be answered; not the cover, nor other people's numbers, nor whom he complains of. */
    private static Arrival arrival(
            MatterCase first, Parting act, List<Arrival.Incoming> enclosures, long body, Asked asked) {
        return new Arrival(
                first.origin().channel(),
                body,
                first.origin().writers(),
                act.division(),
                act.subject(),
                act.summary(),
                act.text(),
                act.demands(),
                new ArrayList<>(enclosures),
                false,
                ProcedureName.TRIAGE,
                List.of(),
                Particulars.secrecy(asked.confidential).of(asked.people));
    }

    /** The part's periods run as those of the original do: from the day the body received it. */
    private static Occasion since(Occasion told, MatterCase first, int proceeding) {
        return first.state().deadlines().stream()
                .filter(deadline -> deadline.proceeding() == proceeding && deadline.running())
                .filter(deadline -> deadline.side() == Side.DUTY)
                .map(Deadline::triggered)
                .findFirst()
                .map(day -> new Occasion(
                        told.actor(), told.capacity(), told.body(), day.atStartOfDay(), told.source(), told.request()))
                .orElse(told);
    }
}
