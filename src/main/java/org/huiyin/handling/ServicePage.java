package org.huiyin.handling;

import java.util.Map;
import org.huiyin.desk.Docket;
import org.huiyin.registry.Dossier;

/** What the page shows on which the service of an opinion is recorded. {@code reviewer}: whom the writer may ask next. */
public record ServicePage(Docket docket, Dossier.Issued opinion, String reviewer) {

    public String action() {
        return docket.page("service");
    }

    public Map<String, String> ways() {
        return Choices.of(ServiceWay.values(), ServiceWay::title);
    }
}
