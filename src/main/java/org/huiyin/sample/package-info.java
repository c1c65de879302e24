/** 样例: an invented county full of letters at all stages, to try things out on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "identity", "directory", "procedure", "database"})
package org.huiyin.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
