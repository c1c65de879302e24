/** 组织机构: bodies and their tree, officers and their posts, who answers for which subject and place, who signs in. */
@NullMarked
@ApplicationModule(allowedDependencies = "procedure")
package org.huiyin.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
