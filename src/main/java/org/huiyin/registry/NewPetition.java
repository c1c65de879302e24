package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.MatterKey;
import org.jspecify.annotations.Nullable;

/** A petition about to be written, whether it opens its matter or joins one. */
record NewPetition(
        long id,
        MatterId matter,
        Arrival arrival,
        Occasion occasion,
        Numbering.PetitionNumber number,
        boolean joins,
        Instant recorded) {

    /** The petition's own row, seen by whom its matter is seen, and the numbers others have given it. */
    void into(RoundTrip writes, List<String> audience) {
        writes.write("""
                insert into petition (id, matter_id, body, year, series, serial, number, channel, how, occurred, recorded,
                                      source, request, audience, shut, came, concerned, stamped, postmarked, sheets,
                                      above_due, confidential, complained_body, sealed)
                values (:id, :matter, :body, :year, :series, :serial, :number, :channel, :how, :occurred, :recorded,
                        :source, :request, :audience, (select shut from matter where id = :matter), :came, :concerned,
                        :stamped::date, :postmarked::date, :sheets::integer, :due::date, :confidential, :complained::bigint, :series = 'S')
                """, row(audience));
        for (var outside : arrival.particulars().numbers()) {
            writes.write(
                    """
                    insert into outside_number (matter_id, petition_id, kind, number)
                    values (:matter, :petition, :kind, :number)
                    """,
                    Map.of(
                            "matter",
                            matter.value(),
                            "petition",
                            id,
                            "kind",
                            outside.kind(),
                            "number",
                            outside.number()));
        }
    }

    private Map<String, @Nullable Object> row(List<String> audience) {
        var particulars = arrival.particulars();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("matter", matter.value());
        row.put("body", arrival.body());
        row.put("year", number.year());
        row.put("series", number.series());
        row.put("serial", number.serial());
        row.put("number", number.written());
        row.put("channel", arrival.channel());
        row.put("how", joins ? "JOINED" : "OPENED");
        row.put("occurred", occasion.occurred());
        row.put("recorded", recorded);
        row.put("source", occasion.source());
        row.put("request", occasion.request());
        row.put("audience", audience);
        row.put("came", particulars.people().came());
        row.put("concerned", particulars.people().concerned());
        row.put("stamped", particulars.cover().stamped());
        row.put("postmarked", particulars.cover().postmarked());
        row.put("sheets", particulars.cover().sheets());
        row.put("due", particulars.above().due());
        row.put("confidential", particulars.confidential());
        row.put("complained", particulars.complained().body());
        return row;
    }

    /** What was said and by what it is to be found in words, sealed; numbered on from what the matter holds already. */
    void contents(RoundTrip writes, int existing, String code, MatterKey key) {
        var no = existing;
        for (var content : said(code).entrySet()) {
            var row = new HashMap<String, @Nullable Object>(Map.of(
                    "matter",
                    matter.value(),
                    "no",
                    ++no,
                    "kind",
                    content.getKey(),
                    "sealed",
                    key.seal(Content.PURPOSE, content.getValue().getBytes(StandardCharsets.UTF_8))));
            row.put("petition", joins ? id : null);
            writes.write("""
                    insert into content (matter_id, no, kind, sealed, petition_id)
                    values (:matter, :no, :kind, :sealed, :petition::bigint)
                    """, row);
        }
    }

    private Map<String, String> said(String code) {
        var said = new LinkedHashMap<String, String>();
        said.put(Content.TEXT, arrival.text());
        said.put(Content.DEMANDS, Content.written(arrival.demands()));
        said.put(Content.CODE, code);
        if (joins || arrival.sealed()) {
            said.put(Content.SUMMARY, arrival.summary());
        }
        var particulars = arrival.particulars();
        var words = new LinkedHashMap<String, String>();
        words.put(Content.ADDRESSEE, particulars.cover().addressee());
        words.put(Content.ENCLOSURES, particulars.cover().enclosures());
        words.put(Content.ORIGINAL, particulars.cover().original());
        words.put(Content.ABOVE, particulars.above().body());
        words.put(Content.COMPLAINED, particulars.complained().words());
        words.put(Content.OFFICER, particulars.complained().officer());
        words.forEach((kind, text) -> {
            if (!text.isBlank()) {
                said.put(kind, text);
            }
        });
        return said;
    }
}
