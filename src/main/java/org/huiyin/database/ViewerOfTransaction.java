package org.huiyin.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, in one round trip at the begin of each transaction, who is looking; the write fence starts shut. */
@Component
final class ViewerOfTransaction implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ViewerOfTransaction.class);
    private static final String SET = """
            select set_config('huiyin.tokens', (?::text[])::text, true),
                   set_config('huiyin.shut', (?::text[])::text, true),
                   set_config('huiyin.job', ?, true),
                   set_config('huiyin.writing', '', true)
            """;

    private final DataSource dataSource;

    ViewerOfTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction()) {
            set(Viewer.current(), DataSourceUtils.getConnection(dataSource));
        }
    }

    /** An exception here would leak the connection, so a failure ends the connection: the next statement reports it. */
    private static void set(Viewer viewer, Connection connection) {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setArray(1, connection.createArrayOf("text", array(viewer.tokens())));
            statement.setArray(2, connection.createArrayOf("text", array(viewer.shutTokens())));
            statement.setString(3, Objects.requireNonNullElse(viewer.job(), ""));
            statement.execute();
        } catch (SQLException e) {
            LOG.warn("No viewer could be set: {}", e.getMessage());
            end(connection);
        }
    }

    private static Object[] array(List<String> tokens) {
        return tokens.toArray();
    }

    private static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
