/** 登记: petitions, matters, proceedings, periods and the journal: the system of record and both its doors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"procedure", "calendar", "database", "directory", "identity", "documents"})
package org.huiyin.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
