package org.huiyin;

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
            var application = SpringExtension.getApplicationContext(context);
            application.getBean(SwitchingDataSource.class).switchToFreshCopy();
            application.getBean(Calendars.class).refresh();
            application.getBean(Directories.class).refresh();
        }
    }
}
