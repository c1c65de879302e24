/** 办理: acceptance and the other statutory routes, objection, extension, opinion, service, report back, rating. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "desk",
            "documents",
            "identity",
            "directory",
            "procedure",
            "calendar",
            "database"
        })
package org.huiyin.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
