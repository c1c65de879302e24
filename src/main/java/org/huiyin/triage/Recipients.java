package org.huiyin.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Docket;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.ProcedureName;
import org.springframework.stereotype.Component;

/** Whom a matter may be handed to, the body first that answers for its subject and place. */
@Component
class Recipients {

    private final Directories directories;

    Recipients(Directories directories) {
        this.directories = directories;
    }

    /** Id to name. */
    Map<String, String> of(Docket docket) {
        var bodies = new LinkedHashMap<String, String>();
        proposed(docket).ifPresent(body -> bodies.put(id(body), body.name() + "（建议）"));
        directories.current().bodies().stream()
                .filter(body -> elsewhere(body, docket))
                .forEach(body -> bodies.putIfAbsent(id(body), body.name() + goesBy(body)));
        return bodies;
    }

    /** Those that can report back: bodies that go by rules of their own do not. */
    Map<String, String> assigned(Docket docket) {
        var bodies = of(docket);
        directories.current().bodies().stream()
                .filter(body -> body.track() != ProcedureName.HANDLING)
                .forEach(body -> bodies.remove(id(body)));
        return bodies;
    }

    private static String goesBy(Body body) {
        return body.track() == ProcedureName.HANDLING ? "" : "（按" + body.track().title() + "的规定接收）";
    }

    Optional<Body> proposed(Docket docket) {
        var dossier = docket.dossier();
        return directories
                .current()
                .competent(dossier.subject(), dossier.division())
                .filter(body -> elsewhere(body, docket));
    }

    /** In what words a body is proposed. */
    String why(Docket docket) {
        var heading = docket.heading();
        return proposed(docket)
                .map(body -> "建议%s：按职责分工，它负责%s的“%s”。".formatted(body.shortName(), heading.place(), heading.subject()))
                .orElse("职责分工里没有写明由谁负责，请按职权选择。");
    }

    static String id(Body body) {
        return Long.toString(body.id());
    }

    private static boolean elsewhere(Body body, Docket docket) {
        return body.id() != docket.proceeding().body() && body.existsOn(BeijingTime.today());
    }
}
