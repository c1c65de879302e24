/** 管理: calendar, terms, people and bodies, changed by administrators while the system runs; no petition is seen here. */
@NullMarked
@ApplicationModule(
        displayName = "管理",
        allowedDependencies = {"registry", "desk", "directory", "procedure", "calendar"})
package org.huiyin.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
