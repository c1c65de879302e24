package org.huiyin.registry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.documents.PaperData;
import org.huiyin.documents.PaperJson;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fixes papers at once, in the act's transaction: number, template version, data and a keyed digest; drawn later. */
@Component
final class Papers {

    static final String PURPOSE = "document";

    private static final String NOT_NUMBERED = "〔待编〕";

    private final Map<Paper, PaperWriter> writers = new EnumMap<>(Paper.class);
    private final Directories directories;
    private final Calendars calendars;
    private final PaperJson json;
    private final String portal;

    Papers(
            List<PaperWriter> all,
            Directories directories,
            Calendars calendars,
            PaperJson json,
            @Value("${huiyin.portal.address:http://localhost:8080}") String portal) {
        for (var writer : all) {
            for (var paper : writer.writes()) {
                if (writers.put(paper, writer) != null) {
                    throw new IllegalStateException("two rooms write the paper " + paper);
                }
            }
        }
        this.directories = directories;
        this.calendars = calendars;
        this.json = json;
        this.portal = portal;
    }

    /** Adds a row for each paper these effects issue, and an errand to draw it. */
    void into(RoundTrip writes, Act act, List<Effect> effects, Matter after, Letter letter, MatterKey key) {
        for (var effect : effects) {
            if (effect instanceof Effect.Issued issued) {
                issue(writes, act, issued, effects, after, letter, key);
            }
        }
    }

    /** The papers that these effects would issue, without numbers. */
    List<PaperData> drafts(Act act, List<Effect> effects, Matter after, Letter letter) {
        return effects.stream()
                .filter(Effect.Issued.class::isInstance)
                .map(Effect.Issued.class::cast)
                .map(issued -> data(act, issued, effects, after, letter, NOT_NUMBERED))
                .toList();
    }

    private PaperData data(
            Act act, Effect.Issued issued, List<Effect> effects, Matter after, Letter letter, String number) {
        var directory = directories.current();
        return writer(issued.paper())
                .write(
                        issued.paper(),
                        act,
                        new Issue(
                                number,
                                issued.on(),
                                directory.body(issued.body()),
                                after.proceeding(issued.proceeding()).orElseThrow(),
                                after,
                                letter.number(),
                                letter.registeredAt(),
                                letter.channel().title(),
                                letter.received(),
                                letter.summary(),
                                letter.demands(),
                                letter.writers(),
                                letter.queryCode(),
                                portal,
                                directory,
                                calendars.current(),
                                served(effects, after, letter),
                                done(letter, directory)));
    }

    private static List<Issue.Did> done(Letter letter, Directory directory) {
        return letter.deeds().stream()
                .flatMap(deed -> Stream.ofNullable(deed.officer())
                        .map(officer -> new Issue.Did(
                                deed.code(),
                                deed.proceeding(),
                                directory.officer(officer).name(),
                                deed.occurred())))
                .toList();
    }

    private static Issue.@Nullable Served served(List<Effect> effects, Matter after, Letter letter) {
        return effects.stream()
                .flatMap(effect -> effect instanceof Effect.Served served
                        ? after.documents().stream().filter(document -> document.no() == served.document())
                        : Stream.empty())
                .findFirst()
                .map(document ->
                        new Issue.Served(document.paper(), letter.papers().getOrDefault(document.no(), NOT_NUMBERED)))
                .orElse(null);
    }

    private void issue(
            RoundTrip writes,
            Act act,
            Effect.Issued issued,
            List<Effect> effects,
            Matter after,
            Letter letter,
            MatterKey key) {
        var organ = directories.current().body(issued.body());
        var slip = issued.paper() == Paper.RECEIPT_SLIP;
        var number = slip ? letter.number() : MatterNumber.paper(organ, issued.paper(), issued.year(), issued.serial());
        var bytes = json.write(data(act, issued, effects, after, letter, number));
        var row = new HashMap<String, @Nullable Object>(Map.of(
                "matter",
                after.id(),
                "no",
                issued.document(),
                "proceeding",
                issued.proceeding(),
                "paper",
                issued.paper(),
                "body",
                issued.body(),
                "year",
                issued.year(),
                "number",
                number,
                "template",
                json.template(issued.paper()),
                "issued",
                issued.on()));
        row.put("serial", slip ? null : issued.serial());
        row.put("sealed", key.seal(PURPOSE, bytes));
        row.put("digest", key.digest(bytes));
        writes.write("""
                insert into document (matter_id, no, proceeding, paper, body, year, serial, number, template, sealed, digest, issued)
                values (:matter, :no, :proceeding, :paper, :body, :year, :serial::bigint, :number, :template, :sealed, :digest, :issued)
                """, row);
        writes.write(
                "insert into outbox (matter_id, kind, ref, due) values (:matter, 'render', :no, :due)",
                Map.of("matter", after.id(), "no", issued.document(), "due", Instant.now()));
    }

    private PaperWriter writer(Paper paper) {
        var writer = writers.get(paper);
        if (writer == null) {
            throw new IllegalStateException("no room writes the paper " + paper);
        }
        return writer;
    }
}
