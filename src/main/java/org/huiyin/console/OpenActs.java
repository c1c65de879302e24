package org.huiyin.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Standing;
import org.springframework.stereotype.Component;

/** The acts that an officer may do now on a matter, in each capacity he holds where he sits; the main one first. */
@Component
class OpenActs {

    /** Acts with a key of their own. */
    private static final Map<String, String> KEYS = Map.of("TRIAGE.urge", "u");

    private final Standing standing;
    private final ActAddresses addresses;
    private final Procedures procedures;

    OpenActs(Standing standing, ActAddresses addresses, Procedures procedures) {
        this.standing = standing;
        this.addresses = addresses;
        this.procedures = procedures;
    }

    List<Possible> of(Dossier dossier, SignedIn me) {
        var possible = new LinkedHashMap<String, Possible>();
        dossier.state().proceedings().stream()
                .filter(proceeding -> proceeding.body() == me.body().id())
                .forEach(proceeding -> rules(dossier, proceeding, me)
                        .forEach(rule -> possible(dossier, proceeding, rule)
                                .forEach(one -> possible.merge(one.href(), one, OpenActs::both))));
        return possible.values().stream()
                .sorted(Comparator.comparing(Possible::repair))
                .toList();
    }

    /** The page of an act; for an act that submits, the pages of what can be submitted. */
    private List<Possible> possible(Dossier dossier, Proceeding proceeding, Rule rule) {
        var procedure = proceeding.procedure();
        var page = addresses.of(dossier.id(), proceeding.no(), procedure, rule);
        return page.map(href -> List.of(new Possible(
                        rule.title(),
                        rule.article().brief(),
                        href,
                        KEYS.get(procedure + "." + rule.code()),
                        rule.repairs())))
                .orElseGet(() -> addresses.drafts(
                        dossier.id(),
                        proceeding.no(),
                        procedure,
                        rule,
                        procedures.of(procedure).stage(proceeding.stage())));
    }

    private List<Rule> rules(Dossier dossier, Proceeding proceeding, SignedIn me) {
        var rules = new ArrayList<Rule>();
        for (var capacity : me.capacities()) {
            var occasion = me.occasion(capacity, BeijingTime.now(), UUID.randomUUID());
            rules.addAll(standing.acts(dossier, proceeding.no(), occasion));
        }
        // what has been approved already comes before what would start anew
        rules.sort((one, other) -> Boolean.compare(one.needs() == null, other.needs() == null));
        return rules;
    }

    /** Two acts on one page: 签发或退回修改. */
    private static Possible both(Possible one, Possible other) {
        return new Possible(one.title() + "或" + other.title(), one.article(), one.href(), one.key(), one.repair());
    }
}
