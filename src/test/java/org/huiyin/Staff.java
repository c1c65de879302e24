package org.huiyin;

import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.springframework.context.ApplicationContext;

/** The bodies and officers of the sample county, for tests that need somebody at work. */
public final class Staff {

    public static final String PASSWORD = "青山在 水长流 2026";

    private final Directories directories;
    private final Accounts accounts;

    private Staff(Directories directories, Accounts accounts) {
        this.directories = directories;
        this.accounts = accounts;
    }

    /** Loads the sample lists into the database of the test class. */
    public static Staff settle(ApplicationContext context) {
        var staff = new Staff(context.getBean(Directories.class), context.getBean(Accounts.class));
        staff.directories.loadSample();
        return staff;
    }

    /** Opens accounts for these logins, all with {@link #PASSWORD}. */
    public Staff withAccounts(String... logins) {
        for (var login : logins) {
            accounts.setPassword(
                    directories.current().officerByLogin(login).orElseThrow().id(), PASSWORD);
        }
        return this;
    }
}
