/** 涉诉: what courts, procuratorates and political-legal committees receive and take over. */
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
package org.huiyin.litigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
