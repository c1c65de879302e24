package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.identity.MatterKey;
import org.huiyin.identity.MatterKeys;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Article;
import org.huiyin.procedure.Decision.Permitted;
import org.huiyin.procedure.Decision.Refused;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Superior;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Opens a matter for an arrival: its key, its first proceeding, its chain; the number is drawn last. */
@Component
final class NewMatter {

    private static final Article LOGGED = Article.regulation(21);

    private final JdbcOperations jdbc;
    private final Matters matters;
    private final Procedures procedures;
    private final CircumstancesOf circumstances;
    private final MatterKeys keys;
    private final Numbering numbering;
    private final Journal journal;
    private final PetitionRows rows;

    NewMatter(
            JdbcOperations jdbc,
            Matters matters,
            Procedures procedures,
            CircumstancesOf circumstances,
            MatterKeys keys,
            Numbering numbering,
            Journal journal,
            PetitionRows rows) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.procedures = procedures;
        this.circumstances = circumstances;
        this.keys = keys;
        this.numbering = numbering;
        this.journal = journal;
        this.rows = rows;
    }

    /** One step of the chain: an act with its effects, before the number is known. */
    private record Step(
            String code, Article article, int proceeding, Act act, List<Effect> effects, Occasion occasion) {}

    Receipt open(Arrival arrival, List<MatterId> linked, Occasion occasion, String code) {
        var id = MatterId.next();
        var recorded = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var fresh = keys.create();
        var key = fresh.key();
        matters.fence(id);
        var stored = rows.store(arrival.files(), key);

        var first = arriving(arrival, id, occasion, recorded, key);
        var later = happened(arrival, Matter.empty(id.value(), arrival.sealed()).after(first), occasion, recorded, key);
        var year = occasion.occurred().getYear();
        var number = numbering.petition(arrival.body(), year, arrival.sealed());

        var registered = Registered.of(arrival, number.written(), stored.digests(), linked, key);
        var steps = new ArrayList<Step>();
        steps.add(new Step(Registered.CODE, LOGGED, 1, registered, first, occasion));
        steps.addAll(later);
        var letter = Letter.of(arrival, number.written(), occasion, code);
        var effects = steps.stream().flatMap(step -> step.effects().stream()).toList();
        var audience = Audience.after(List.of(rows.token(code)), effects);
        var entries = chain(steps, recorded, key);
        var writes = new RoundTrip(jdbc);
        rows.into(writes, id, arrival, occasion, fresh, number, audience, letter, stored, entries.getLast(), recorded);
        applied(writes, Matter.empty(id.value(), arrival.sealed()), steps, letter, key);
        audience.into(writes, id, occasion.occurred().toLocalDate());
        entries.forEach(entry -> entry.into(writes, id));
        Links.into(writes, id, linked, occasion, recorded);
        Notices.into(writes, id, Addressee.of(number.written(), arrival), effects, occasion, key);
        writes.go();
        return new Receipt(id, number.written(), code, false, null);
    }

    private List<Effect> arriving(Arrival arrival, MatterId id, Occasion occasion, Instant recorded, MatterKey key) {
        var now = circumstances.registering(occasion, recorded, key);
        var effects = new ArrayList<>(
                procedures.arrival(arrival.begins(), arrival.body(), Matter.empty(id.value(), arrival.sealed()), now));
        if (!arrival.sealed() && arrival.begins() != ProcedureName.HISTORY) {
            arrival.particulars()
                    .superior(now.occurred())
                    .ifPresent(set -> effects.addAll(Superior.opens(
                            procedures.of(ProcedureName.ABOVE),
                            Matter.empty(id.value(), false).after(effects),
                            arrival.body(),
                            now.occurred(),
                            set,
                            now.calendar().version())));
        }
        if (arrival.begins() != ProcedureName.HISTORY) {
            var on = occasion.source() == Source.IMPORT ? now.today() : now.occurred(); // nobody gave one out back then
            effects.add(new Effect.Issued(1, 1, Paper.RECEIPT_SLIP, arrival.body(), on.getYear(), 0, on));
        }
        return effects;
    }

    /** Acts that the source proves to have happened already, each decided as if on its own day. */
    private List<Step> happened(Arrival arrival, Matter state, Occasion occasion, Instant recorded, MatterKey key) {
        var steps = new ArrayList<Step>();
        for (var happened : arrival.then()) {
            var then = new Occasion(
                    occasion.actor(),
                    occasion.capacity(),
                    occasion.body(),
                    happened.occurred(),
                    occasion.source(),
                    UUID.nameUUIDFromBytes((occasion.request() + "/" + steps.size()).getBytes(StandardCharsets.UTF_8)));
            var no = happened.proceeding();
            var procedure = state.proceeding(no).orElseThrow().procedure();
            if (procedures.of(procedure).ruleOf(happened.act().getClass()).isEmpty()) {
                throw new NotPermitted(
                        new Refused(procedure.title() + "程序", "这一程序里没有来源所说的这一步。", "请核对现办单位和办理阶段。", LOGGED));
            }
            var decision = procedures.decide(happened.act(), no, state, circumstances.at(then, recorded, key));
            var permitted = switch (decision) {
                case Refused refused -> throw new NotPermitted(refused);
                case Permitted allowed -> allowed;
            };
            state = state.after(permitted.effects());
            steps.add(new Step(
                    ActCodec.code(procedure, permitted.rule()),
                    permitted.rule().article(),
                    no,
                    happened.act(),
                    permitted.effects(),
                    then));
        }
        return steps;
    }

    private List<Journal.Entry> chain(List<Step> steps, Instant recorded, MatterKey key) {
        var entries = new ArrayList<Journal.Entry>();
        for (var step : steps) {
            entries.add(journal.entry(
                    entries.size() + 1,
                    entries.isEmpty() ? Journal.FIRST : entries.getLast().hash(),
                    step.code(),
                    step.article().brief(),
                    step.proceeding(),
                    step.act(),
                    step.effects(),
                    step.occasion(),
                    recorded,
                    key));
        }
        return entries;
    }

    private void applied(RoundTrip writes, Matter empty, List<Step> steps, Letter letter, MatterKey key) {
        var id = new MatterId(empty.id());
        var state = empty;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            state = state.after(step.effects());
            new EffectWrites(writes, id, i + 1).applyAll(step.effects());
            numbering.papers(writes, step.act(), step.effects(), state, letter, key);
        }
    }
}
