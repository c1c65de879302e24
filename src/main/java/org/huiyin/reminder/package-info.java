/** 提醒: mails officers once a day how many days their petitions have left, and writers that there is something to read. */
@NullMarked
@ApplicationModule(
        displayName = "提醒",
        allowedDependencies = {"registry", "desk", "directory", "identity", "database"})
package org.huiyin.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
