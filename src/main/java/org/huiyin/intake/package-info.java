/** 来件: from something that arrived to a registered petition; import of history. */
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
package org.huiyin.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
