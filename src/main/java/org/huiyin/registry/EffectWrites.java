package org.huiyin.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.procedure.Effect;
import org.jspecify.annotations.Nullable;

/** Applies effects to the tables of one matter: the SQL twin of {@code Matter.after}. */
final class EffectWrites {

    private final RoundTrip writes;
    private final MatterId matter;
    private final int seq;

    EffectWrites(RoundTrip writes, MatterId matter, int seq) {
        this.writes = writes;
        this.matter = matter;
        this.seq = seq;
    }

    void apply(Effect effect) {
        switch (effect) {
            case Effect.Opened o -> opened(o);
            case Effect.Moved m ->
                write(
                        """
                        update proceeding set stage = :stage, since = :since, ended = coalesce(:ended::date, ended)
                        where matter_id = :matter and no = :no
                        """,
                        "stage",
                        m.stage(),
                        "since",
                        m.since(),
                        "ended",
                        m.ended() ? m.since() : null,
                        "no",
                        m.proceeding());
            case Effect.Started s -> started(s);
            case Effect.Prolonged p ->
                write(
                        """
                        update deadline set prolonged = prolonged + :days, calendar = :calendar, nominal = :nominal, last = :last
                        where matter_id = :matter and no = :no
                        """,
                        "days",
                        p.days(),
                        "calendar",
                        p.calendar(),
                        "nominal",
                        p.nominal(),
                        "last",
                        p.last(),
                        "no",
                        p.deadline());
            case Effect.Stopped s -> write("""
                        update deadline set ended_how = :how, ended_on = :on
                        where matter_id = :matter and no = :no and ended_on is null
                        """, "how", s.how(), "on", s.on(), "no", s.deadline());
            case Effect.Scored s ->
                write("""
                        insert into rating (matter_id, proceeding, body, score, given)
                        values (:matter, :proceeding, :body, :score, :on)
                        """, "proceeding", s.proceeding(), "body", s.body(), "score", s.score(), "on", s.on());
            case Effect.Served s -> write("""
                        insert into service (matter_id, document, way, received)
                        values (:matter, :document, :way, :received)
                        """, "document", s.document(), "way", s.way(), "received", s.on());
            case Effect.Twinned t -> twinned(t);
            case Effect.Recused r -> {} // a keyed token, shut by Recording
            case Effect.Redescribed r ->
                write(
                        "update matter set summary = :summary, subject = :subject, division = :division where id = :matter",
                        "summary",
                        r.now().summary(),
                        "subject",
                        r.now().subject(),
                        "division",
                        r.now().division());
            case Effect.Classified c -> write("update matter set kind = :kind where id = :matter", "kind", c.now());
            case Effect.Issued i -> {} // written with its sealed data by Papers
            case Effect.Inherited i ->
                write(
                        """
                        insert into document (matter_id, no, proceeding, paper, body, year, number, issued)
                        values (:matter, :no, :proceeding, :paper, :body, :year, :number, :issued)
                        """,
                        "no",
                        i.document(),
                        "proceeding",
                        i.proceeding(),
                        "paper",
                        i.paper(),
                        "body",
                        i.body(),
                        "year",
                        i.on().getYear(),
                        "number",
                        i.number(),
                        "issued",
                        i.on());
            case Effect.Admitted a -> {} // folded once by Audience
        }
    }

    private void opened(Effect.Opened o) {
        write(
                """
                insert into proceeding (matter_id, no, parent, procedure, body, stage, opened, since, opened_seq, about,
                                        concerning, sender)
                values (:matter, :no, :parent::int, :procedure, :body, :stage, :since, :since, :seq, :about::text,
                        :concerning::text, :sender::int)
                """,
                "no",
                o.proceeding(),
                "parent",
                o.parent(),
                "procedure",
                o.procedure(),
                "body",
                o.body(),
                "stage",
                o.stage(),
                "since",
                o.since(),
                "seq",
                seq,
                "about",
                o.about(),
                "concerning",
                o.concerning(),
                "sender",
                o.sender());
    }

    /** The number stays with what it was registered as; what was folded becomes a repeat within the other matter. */
    private void twinned(Effect.Twinned t) {
        write("""
                insert into twin (matter_id, twin_id, how, number, channel, received, recorded)
                select :matter, :twin::bigint, :how, number, channel, occurred, now() from petition
                where matter_id = :matter order by recorded limit 1
                """, "twin", t.twin(), "how", t.how());
        switch (t.how()) {
            case ANNULLED ->
                writes.write(
                        "update petition set how = 'ANNULLED' where matter_id = :matter",
                        Map.of("matter", matter.value()));
            case FOLDED -> {
                var both = Map.of("matter", matter.value(), "twin", Objects.requireNonNull(t.twin()));
                writes.write(
                        "update petition set matter_id = :twin, how = 'JOINED' where matter_id = :matter", both, -1);
                writes.write("update outside_number set matter_id = :twin where matter_id = :matter", both, -1);
            }
        }
    }

    private void started(Effect.Started s) {
        write(
                """
                insert into deadline (matter_id, no, proceeding, term, side, body, triggered, length, unit, article, calendar,
                                      nominal, last)
                values (:matter, :no, :proceeding, :term, :side, :body, :triggered, :length, :unit, :article, :calendar,
                        :nominal, :last)
                """,
                "no",
                s.deadline(),
                "proceeding",
                s.proceeding(),
                "term",
                s.term(),
                "side",
                s.side(),
                "body",
                s.body(),
                "triggered",
                s.triggered(),
                "length",
                s.length(),
                "unit",
                s.unit(),
                "article",
                s.article(),
                "calendar",
                s.calendar(),
                "nominal",
                s.nominal(),
                "last",
                s.last());
    }

    private void write(String sql, @Nullable Object... named) {
        var params = new HashMap<String, @Nullable Object>(Map.of("matter", matter.value()));
        for (int i = 0; i < named.length; i += 2) {
            params.put(String.valueOf(named[i]), named[i + 1]);
        }
        writes.write(sql, params);
    }

    void applyAll(List<Effect> effects) {
        effects.forEach(this::apply);
    }
}
