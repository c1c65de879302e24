/** 审批: what one body asks its head for, word for word: signed, or sent back with the reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"registry", "desk", "directory", "procedure"})
package org.huiyin.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
