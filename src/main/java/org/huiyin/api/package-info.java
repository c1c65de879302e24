/** 接口: what other programs may ask over HTTP. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "intake",
            "desk",
            "documents",
            "identity",
            "directory",
            "procedure",
            "calendar",
            "database"
        })
package org.huiyin.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
