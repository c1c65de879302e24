package org.huiyin.statistics;

import org.huiyin.desk.SignedIn;
import org.springframework.stereotype.Component;

/** What the page of exports may ask: only of the body where the officer sits. */
@Component
public class ExportsDesk {

    private final Exports exports;

    ExportsDesk(Exports exports) {
        this.exports = exports;
    }

    public ExportsPage page(int page, SignedIn me) {
        var lines = exports.of(me.body().id(), page);
        var shown = lines.stream().limit(ExportsPage.SIZE).toList();
        return new ExportsPage(me.body().name(), shown, page, lines.size() > shown.size());
    }
}
