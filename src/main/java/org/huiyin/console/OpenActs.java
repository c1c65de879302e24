package org.huiyin.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Standing;
import org.springframework.stereotype.Component;

/** The acts that an officer may do now on a matter, in each capacity he holds where he sits; the main one first. */
@Component
class OpenActs {

    private final Standing standing;
    private final ActAddresses addresses;

    OpenActs(Standing standing, ActAddresses addresses) {
        this.standing = standing;
        this.addresses = addresses;
    }

    List<Possible> of(Dossier dossier, SignedIn me) {
        var possible = new LinkedHashMap<String, Possible>();
        dossier.state().proceedings().stream()
                .filter(proceeding -> proceeding.ended() == null
                        && proceeding.body() == me.body().id())
                .forEach(proceeding -> rules(dossier, proceeding, me)
                        .forEach(rule -> addresses
                                .of(dossier.id(), proceeding.no(), proceeding.procedure(), rule)
                                .ifPresent(href -> possible.merge(href, possible(rule, href), OpenActs::both))));
        return List.copyOf(possible.values());
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

    private static Possible possible(Rule rule, String href) {
        return new Possible(rule.title(), rule.article().brief(), href);
    }

    /** Two acts on one page: 签发或退回修改. */
    private static Possible both(Possible one, Possible other) {
        return new Possible(one.title() + "或" + other.title(), one.article(), one.href());
    }
}
