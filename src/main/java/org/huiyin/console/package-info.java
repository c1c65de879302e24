/** 工作台: the officers' shell: what waits for them, the list of petitions, the page of one matter. */
@NullMarked
@ApplicationModule(
        displayName = "工作台",
        allowedDependencies = {
            "registry",
            "desk",
            "identity",
            "directory",
            "documents",
            "procedure",
            "calendar",
            "database"
        })
package org.huiyin.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
