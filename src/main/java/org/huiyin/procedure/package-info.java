/** 程序: the words every procedure is written in, and the one pure function that decides an act. */
@NullMarked
@ApplicationModule(allowedDependencies = "calendar")
package org.huiyin.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
