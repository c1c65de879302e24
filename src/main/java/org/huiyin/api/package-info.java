/** 接口: what other programs may ask over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "desk"})
package org.huiyin.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
