package org.huiyin.handling;

import org.huiyin.directory.Body;
import org.huiyin.directory.Directory;

/** Whom a writer may ask for review of what a body decided (条例第三十五条). */
final class Reviewer {

    private Reviewer() {}

    static String of(Directory directory, long body) {
        return directory
                .reviewer(body)
                .map(Body::name)
                .orElseGet(() -> directory.body(body).name() + "的上一级机关、单位");
    }
}
