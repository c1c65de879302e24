package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Dockets;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Parts;
import org.huiyin.registry.Registry;
import org.huiyin.registry.Summary;
import org.huiyin.triage.SplitAct.Split;
import org.springframework.stereotype.Component;

/** What the page of a split (分项) may ask. */
@Component
public class SplitDesk {

    private static final int DEMAND_LIMIT = 200;

    private final Dockets dockets;
    private final Describing describing;
    private final Parts parts;
    private final Registry registry;

    SplitDesk(Dockets dockets, Describing describing, Parts parts, Registry registry) {
        this.dockets = dockets;
        this.describing = describing;
        this.parts = parts;
        this.registry = registry;
    }

    public SplitPage open(MatterId matter, int proceeding, SignedIn me) {
        var held = me.holds(TRIAGE_OFFICER) ? TRIAGE_OFFICER : REPORT_SCREENER;
        var docket = dockets.open(Split.class, held, matter, proceeding, me);
        var screens = docket.dossier().sealed() && me.holds(REPORT_SCREENER);
        return new SplitPage(
                docket,
                Triage.PROCEDURE.ruleOf(Split.class).orElseThrow(),
                describing.subjects(),
                describing.places(docket),
                parts.of(matter),
                screens ? REPORT_SCREENER : held);
    }

    /** The letter as it is, for the officer to strike out what concerns other things. */
    public Map<String, String> proposal(SplitPage page) {
        var dossier = page.docket().dossier();
        var proposed = new HashMap<String, String>();
        proposed.put("division", dossier.division());
        proposed.put("text", dossier.text());
        proposed.put("demands", String.join("\n", dossier.demands()));
        return proposed;
    }

    /** What is wrong stands beside the fields. */
    public Optional<Split> read(SplitPage page, Typed typed) {
        var summary = typed.line("summary", "摘要", Split.SUMMARY_LIMIT);
        Summary.objection(summary, List.of())
                .ifPresent(objection -> typed.errors().add("summary", objection));
        var subject = describing.subject(typed);
        var division = describing.place(typed, page.docket());
        var text = typed.text("text", "这一项的内容", Split.TEXT_LIMIT);
        if (!text.isEmpty() && text.equals(page.docket().dossier().text().strip())) {
            typed.errors().add("text", "和原信一字不差。请删去与这一项无关的内容");
        }
        var demands = typed.optionalText("demands", "要求", Split.DEMANDS_LIMIT * DEMAND_LIMIT).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return typed.made("demands", () -> new Split(summary, subject, division, text, demands));
    }

    /** The number the part was given. */
    public String split(SplitPage page, Split split, List<Incoming> enclosures, UUID request, SignedIn me) {
        var occasion = me.occasion(page.capacity(), BeijingTime.now(), request);
        var matter = page.docket().dossier().id();
        registry.perform(split, enclosures, matter, page.docket().proceeding().no(), occasion);
        return parts.of(matter).getLast().number();
    }
}
