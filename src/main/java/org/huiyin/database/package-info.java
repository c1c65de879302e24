/** The database server, its two roles, the viewer of each transaction, and what is checked and said at the start. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.huiyin.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
