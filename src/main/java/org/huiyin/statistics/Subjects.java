package org.huiyin.statistics;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Subject;

/** Subjects by their tree. */
final class Subjects {

    private Subjects() {}

    /** The code, then those it lies under, the first level last. */
    static List<String> lineage(Directory directory, String code) {
        var lineage = new ArrayList<String>();
        for (String one = code;
                one != null;
                one = directory.subject(one).map(Subject::parent).orElse(null)) {
            lineage.add(one);
        }
        return lineage;
    }
}
