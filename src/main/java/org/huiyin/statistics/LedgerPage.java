package org.huiyin.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it is shown.
 *
 * @param query null where what was typed cannot be read
 * @param total bounded: {@link #BOUND} + 1 means more than that
 * @param narrowed what narrows it beside the form, in words; empty where nothing does
 */
public record LedgerPage(
        @Nullable LedgerQuery query,
        LedgerChoices choices,
        List<LedgerRow> rows,
        int page,
        int total,
        String narrowed,
        LocalDate today) {

    static final int SIZE = 50;
    static final int BOUND = 9_999;
    public static final String PATH = "/statistics/ledger";

    public LedgerPage {
        rows = List.copyOf(rows);
    }

    /** The choices a form offers, code to title. */
    public record LedgerChoices(
            Map<String, String> scopes,
            Map<String, String> channels,
            Map<String, String> subjects,
            Map<String, String> places,
            Map<String, String> stages,
            Map<String, String> kinds) {}

    public String count() {
        return total > BOUND ? BOUND + "+" : Integer.toString(total);
    }

    public @Nullable String before() {
        return page > 1 ? at(page - 1) : null;
    }

    public @Nullable String after() {
        return page * SIZE < total ? at(page + 1) : null;
    }

    public String sheet() {
        return query == null ? "" : query.address(PATH + "/sheet");
    }

    public String widened() {
        return query == null ? PATH : query.undrilled().address(PATH);
    }

    private @Nullable String at(int page) {
        return query == null ? null : query.address(PATH) + "&page=" + page;
    }
}
