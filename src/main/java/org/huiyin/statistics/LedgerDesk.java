package org.huiyin.statistics;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the ledger may ask, always with the eyes of who is signed in. */
@Component
public class LedgerDesk {

    private static final int BATCH = 500;

    private final Ledgers ledgers;
    private final LedgerForm form;
    private final Bodies bodies;
    private final Rates rates;
    private final Exports exports;

    LedgerDesk(Ledgers ledgers, LedgerForm form, Bodies bodies, Rates rates, Exports exports) {
        this.ledgers = ledgers;
        this.form = form;
        this.bodies = bodies;
        this.rates = rates;
        this.exports = exports;
    }

    public LedgerPage page(Typed typed, int page, SignedIn me) {
        var today = BeijingTime.today();
        var query = form.read(typed, today);
        var asked = query.map(one -> asked(one, me.body()));
        return new LedgerPage(
                query.orElse(null),
                form.choices(me.body(), typed),
                asked.map(one -> ledgers.page(one, page)).orElse(List.of()),
                page,
                asked.map(one -> ledgers.count(one, LedgerPage.BOUND + 1)).orElse(0),
                query.map(this::narrowed).orElse(""),
                today);
    }

    /** The ledger as a sheet; that it was taken out is written down before anything leaves. Empty: it cannot be read. */
    public Optional<LedgerSheet> sheet(Typed typed, SignedIn me) {
        return form.read(typed, BeijingTime.today()).map(query -> {
            var moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var asked = asked(query, me.body());
            exports.note(me, "台账 " + said(query), ledgers.count(asked, Integer.MAX_VALUE), moment);
            return new LedgerSheet(me.body().name(), query, said(query), rows(query, me.body(), moment, BATCH));
        });
    }

    /** The rows after a row, so many at a time; nothing that is registered meanwhile moves them. */
    Function<@Nullable LedgerRow, List<LedgerRow>> rows(LedgerQuery query, Body body, Instant moment, int size) {
        var asked = asked(query, body);
        return row -> ledgers.after(asked, row, moment, size);
    }

    /** The question in words: nothing in it was typed freely. */
    private String said(LedgerQuery query) {
        return query.from() + "至" + query.to() + " " + query.scope().title()
                + query.fields().entrySet().stream()
                        .filter(field ->
                                !List.of("from", "to", "scope", "how", "rate").contains(field.getKey()))
                        .map(field -> " " + known(field.getKey(), field.getValue()))
                        .collect(joining())
                + (query.drilled() ? " " + narrowed(query) : "");
    }

    private String known(String field, String value) {
        var choices = form.choices();
        return switch (field) {
            case "channel" -> "形式：" + choices.channels().getOrDefault(value, "不详");
            case "subject" -> "内容：" + choices.subjects().getOrDefault(value, "不详");
            case "stage" -> "阶段：" + choices.stages().getOrDefault(value, "不详");
            case "kind" -> "性质：" + choices.kinds().getOrDefault(value, "不详");
            case "place" -> "属地：" + (value.matches("[0-9.]{2,13}") ? form.place(value) : "不详");
            default -> "只看超期";
        };
    }

    private String narrowed(LedgerQuery query) {
        var how = query.how().equals("JOINED") ? "重复件" : query.how().equals("OPENED") ? "初次件" : "";
        var rate = rates.byCode(query.rate())
                .map(one -> "，" + query.outcomes().stream().map(one::word).collect(joining("、")));
        return how + rate.orElse("");
    }

    private Map<String, Object> asked(LedgerQuery query, Body body) {
        var asked = new HashMap<String, Object>();
        asked.put("from", query.from().atStartOfDay());
        asked.put("until", query.to().plusDays(1).atStartOfDay());
        asked.put("bodies", ids(query, body));
        asked.put("received", query.scope() == Scope.OWN);
        asked.put("own", body.id());
        asked.put(
                "channel", Optional.ofNullable(query.channel()).map(Enum::name).orElse(""));
        asked.put("how", query.how());
        asked.put("subject", query.subject());
        asked.put("subjects", form.withThoseUnder(query.subject()).toArray(String[]::new));
        asked.put("place", query.place().replace(LedgerQuery.EXACTLY, ""));
        asked.put("exactly", query.place().endsWith(LedgerQuery.EXACTLY));
        asked.put("stage", query.stage());
        asked.put("kind", query.kind());
        asked.put("overdue", query.overdue());
        asked.put("today", BeijingTime.today());
        asked.put("rate", query.rate());
        asked.put(
                "terms",
                rates.byCode(query.rate()).map(Rate::terms).orElse(List.of()).toArray(String[]::new));
        asked.put(
                "basis",
                rates.byCode(query.rate())
                        .map(Rate::basis)
                        .orElse(Rate.Basis.DUTY)
                        .name());
        asked.put("outcomes", query.outcomes().stream().map(Enum::name).toArray(String[]::new));
        return asked;
    }

    private Long[] ids(LedgerQuery query, Body body) {
        var counted = query.scope() == Scope.BELOW ? bodies.under(body) : List.of(body);
        return counted.stream().map(Body::id).toArray(Long[]::new);
    }
}
