/** 检举控告: what discipline bodies receive and take over, and covers that are handed on unopened. */
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
package org.huiyin.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
