/** 甄别: what kind a petition is, whose jurisdiction, where it goes. */
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
package org.huiyin.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
