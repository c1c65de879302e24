/** 统计: the ledger and the monthly table; reads, never writes, and never counts by person. */
@NullMarked
@ApplicationModule(
        displayName = "统计",
        allowedDependencies = {"registry", "desk", "directory", "procedure", "database"})
package org.huiyin.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
