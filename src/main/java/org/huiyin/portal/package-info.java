/** 门户: petitioners' pages: say what is wrong, follow it, read the answer, rate it. No account, no session, no script. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registry",
            "intake",
            "handling",
            "triage",
            "desk",
            "documents",
            "identity",
            "directory",
            "procedure",
            "calendar",
            "database"
        })
package org.huiyin.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
