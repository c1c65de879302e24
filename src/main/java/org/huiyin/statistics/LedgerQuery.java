package org.huiyin.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Which petitions a ledger lists: those received in a period, both days in it, and what narrows them.
 *
 * @param subject code of a subject; those under it count as well; empty for all
 * @param place code of a place; those in it count as well, unless a full stop follows; empty for all
 * @param stage procedure and stage, such as HANDLING.RECEIVED; empty for all
 * @param kind name of a {@link MatterKind}, {@link #UNSTATED} where nobody stated one; empty for all
 * @param how OPENED or JOINED; empty for both
 * @param rate code of a definition of a rate whose duty the matter has; empty for all
 * @param outcomes how that duty stands
 */
public record LedgerQuery(
        LocalDate from,
        LocalDate to,
        Scope scope,
        @Nullable Channel channel,
        String subject,
        String place,
        String stage,
        String kind,
        boolean overdue,
        String how,
        String rate,
        List<Outcome> outcomes) {

    /** The place itself and nothing in it. */
    static final String EXACTLY = ".";

    static final String UNSTATED = "UNSTATED";

    public LedgerQuery {
        outcomes = List.copyOf(outcomes);
    }

    static LedgerQuery of(LocalDate from, LocalDate to, Scope scope) {
        return new LedgerQuery(from, to, scope, null, "", "", "", "", false, "", "", List.of());
    }

    LedgerQuery by(@Nullable Channel channel) {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, how, rate, outcomes);
    }

    LedgerQuery about(String subject) {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, how, rate, outcomes);
    }

    LedgerQuery in(String place) {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, how, rate, outcomes);
    }

    LedgerQuery ofKind(String kind) {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, how, rate, outcomes);
    }

    LedgerQuery arriving(String how) {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, how, rate, outcomes);
    }

    LedgerQuery judged(String rate, Collection<Outcome> outcomes) {
        return new LedgerQuery(
                from, to, scope, channel, subject, place, stage, kind, overdue, "OPENED", rate, List.copyOf(outcomes));
    }

    /** Whether something narrows it that the form has no field for. */
    public boolean drilled() {
        return !how.isEmpty() || !rate.isEmpty();
    }

    LedgerQuery undrilled() {
        return new LedgerQuery(from, to, scope, channel, subject, place, stage, kind, overdue, "", "", List.of());
    }

    /** The address of the ledger, or of its sheet, for this question. */
    public String address(String path) {
        var query = new StringJoiner("&", path + "?", "");
        fields().forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        outcomes.forEach(outcome -> query.add("outcome=" + outcome));
        return query.toString();
    }

    /** What is asked, by field, without what is left open. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("from", from.toString());
        fields.put("to", to.toString());
        fields.put("scope", scope.name());
        fields.put("channel", channel == null ? "" : channel.name());
        fields.put("subject", subject);
        fields.put("place", place);
        fields.put("stage", stage);
        fields.put("kind", kind);
        fields.put("overdue", overdue ? "yes" : "");
        fields.put("how", how);
        fields.put("rate", rate);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
