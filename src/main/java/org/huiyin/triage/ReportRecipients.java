package org.huiyin.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Docket;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.springframework.stereotype.Component;

/** Who may take a report on an official, and of whom it may be. Id to name. */
@Component
class ReportRecipients {

    private final Directories directories;

    ReportRecipients(Directories directories) {
        this.directories = directories;
    }

    Map<String, String> bodies(Docket docket) {
        return named(there().filter(body ->
                body.reports() && body.id() != docket.proceeding().body()));
    }

    Map<String, String> everyBody() {
        return named(there());
    }

    Map<String, String> everyOfficer() {
        var directory = directories.current();
        var officers = new LinkedHashMap<String, String>();
        directory.officers().stream()
                .filter(officer -> officer.active())
                .forEach(officer -> officers.put(
                        Long.toString(officer.id()),
                        officer.name()
                                + officer.postsOn(BeijingTime.today()).stream()
                                        .findFirst()
                                        .map(post -> "（"
                                                + directory.body(post.body()).shortName() + "）")
                                        .orElse("")));
        return officers;
    }

    private Stream<Body> there() {
        return directories.current().bodies().stream().filter(body -> body.existsOn(BeijingTime.today()));
    }

    private static Map<String, String> named(Stream<Body> bodies) {
        var named = new LinkedHashMap<String, String>();
        bodies.forEach(body -> named.put(Long.toString(body.id()), body.name()));
        return named;
    }
}
