/** 身份: who writes, sealed apart from content; the keys and their holders, blind indexes, openings. */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.huiyin.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
