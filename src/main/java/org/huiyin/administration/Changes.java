package org.huiyin.administration;

import java.util.function.Supplier;
import org.huiyin.calendar.Calendars;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.ReferenceLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of reference data and its line in the log: both or neither, and in force on this node at once. */
@Component
class Changes {

    private final ReferenceLog log;
    private final Directories directories;
    private final Calendars calendars;
    private final TransactionTemplate transaction;

    Changes(ReferenceLog log, Directories directories, Calendars calendars, PlatformTransactionManager transactions) {
        this.log = log;
        this.directories = directories;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param about the body it concerns; null for what concerns all */
    void make(SignedIn me, @Nullable Long about, String what, Runnable change) {
        making(me, about, what, () -> {
            change.run();
            return true;
        });
    }

    <T> T making(SignedIn me, @Nullable Long about, String what, Supplier<T> change) {
        var made = transaction.execute(status -> {
            var done = change.get();
            log.add(me.officer().id(), me.body().id(), about, what);
            return done;
        });
        directories.refresh();
        calendars.refresh();
        return made;
    }
}
