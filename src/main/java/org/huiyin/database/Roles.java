package org.huiyin.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The owner's and the application's roles and the database of the embedded server, made when they are not there. */
final class Roles {

    private Roles() {}

    static void ensure(Connection superuser, Passwords passwords) throws SQLException {
        for (var role : new DatabaseRole[] {DatabaseRole.OWNER, DatabaseRole.APPLICATION}) {
            if (!found(superuser, "select 1 from pg_roles where rolname = '" + role.login() + "'")) {
                // A password cannot be a parameter of this statement; ours are hexadecimal digits.
                run(superuser, "create role " + role.login() + " login password '" + passwords.of(role) + "'");
            }
        }
        if (!found(superuser, "select 1 from pg_database where datname = 'huiyin'")) {
            run(superuser, "create database huiyin owner " + DatabaseRole.OWNER.login());
        }
    }

    private static boolean found(Connection superuser, String query) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection superuser, String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }
}
