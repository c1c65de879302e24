package org.huiyin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source in tests: the same pool settings, on one copy of the base database after another. */
final class SwitchingDataSource extends DelegatingDataSource implements DisposableBean {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final TestServer server;
    private final String base;
    private HikariDataSource pool;
    private String database;

    SwitchingDataSource(TestServer server, String base, HikariDataSource pool) {
        super(pool);
        this.server = server;
        this.base = base;
        this.pool = pool;
        this.database = base;
    }

    String database() {
        return database;
    }

    /** Whoever asks for a connection meanwhile waits and gets one to the new copy. */
    void switchToFreshCopy() {
        lock.writeLock().lock();
        try {
            pool.close();
            if (!database.equals(base)) {
                server.drop(database);
            }
            database = server.copyOf(base);
            pool = poolOn(server.url(database));
            setTargetDataSource(pool);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        lock.readLock().lock();
        try {
            return super.getConnection();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void destroy() {
        pool.close();
    }

    private HikariDataSource poolOn(String url) {
        var config = new HikariConfig();
        pool.copyStateTo(config);
        config.setJdbcUrl(url);
        return new HikariDataSource(config);
    }
}
