package org.huiyin.database;

/** The three roles of the embedded server. */
enum DatabaseRole {
    /** Bootstrap superuser; used by the launcher only. */
    SUPERUSER("postgres"),
    /** Owns the database and its tables; used by migrations only. */
    OWNER("huiyin_owner"),
    /** The application: no tables of its own, always under row security. */
    APPLICATION("huiyin_app");

    private final String login;

    DatabaseRole(String login) {
        this.login = login;
    }

    String login() {
        return login;
    }
}
