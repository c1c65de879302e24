package org.huiyin.directory;

import java.util.List;
import java.util.Map;

/** What the tables of the directory hold at one moment. */
record DirectoryRows(
        String revision,
        List<Body> bodies,
        Map<Long, Long> reviewers,
        List<Officer> officers,
        List<Subject> subjects,
        Places places,
        List<Responsibility> responsibilities,
        List<TermSetting> terms,
        List<Signing> signings,
        List<Checking> checkings,
        List<Provision> provisions) {

    static DirectoryRows none() {
        return new DirectoryRows(
                "",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Places("", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
