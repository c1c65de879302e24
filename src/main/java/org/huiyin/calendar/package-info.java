/** 工作日历: which days are worked, and how periods are counted. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.huiyin.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
