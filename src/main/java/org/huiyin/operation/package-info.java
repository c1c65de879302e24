/** 运维: what the operator of an installation does from the command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "documents", "directory", "procedure", "database"})
package org.huiyin.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
