package org.huiyin;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Directories;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each outermost test class its own copy of the database. */
final class FreshDatabase implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty()) {
            renew(context);
        }
    }

    static void renew(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        var jobs = application.getBean(Scheduler.class);
        jobs.pause();
        awaitTheEndOf(jobs);
        application.getBean(SwitchingDataSource.class).switchToFreshCopy();
        application.getBean(Calendars.class).refresh();
        application.getBean(Directories.class).refresh();
        jobs.resume();
    }

    /** A job that began on the old copy must not end on the new one. */
    private static void awaitTheEndOf(Scheduler jobs) {
        while (!jobs.getCurrentlyExecuting().isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
