package org.huiyin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks at, and tampers with, the current test database past row security: as the owner of its tables. */
public final class TestOwner {

    private final TestServer server;
    private final ObjectProvider<SwitchingDataSource> dataSource;

    TestOwner(TestServer server, ObjectProvider<SwitchingDataSource> dataSource) {
        this.server = server;
        this.dataSource = dataSource;
    }

    /** A client on the database that the application uses now; every statement is a transaction of its own. */
    public JdbcClient sql() {
        return as(TestServer.OWNER, server.password(TestServer.OWNER));
    }

    /** As {@link #sql}, as the server's superuser: for what the owner may not, such as making roles. */
    public JdbcClient superuser() {
        return as(TestServer.SUPERUSER, server.password(TestServer.SUPERUSER));
    }

    /** As {@link #sql}, as any role. */
    public JdbcClient as(String role, String password) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(dataSource.getObject().database()), role, password));
    }
}
