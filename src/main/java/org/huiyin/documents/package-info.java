/** 文书: files that came in, papers that go out, both kept encrypted and never overwritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"procedure", "database"})
package org.huiyin.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
