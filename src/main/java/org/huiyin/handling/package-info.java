/** 办理: acceptance, opinion and its approval, service, rating. */
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
