package org.huiyin.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Work that nobody waits for gives way to people: it rests as long as it took, while others are at the database. */
@Component
public class Traffic {

    private static final Duration LONGEST = Duration.ofMillis(250);

    private final DataSource connections;

    Traffic(DataSource connections) {
        this.connections = connections;
    }

    /** To be called with no connection in hand. {@code took}: the piece of work just done. An interrupt ends the rest. */
    public void giveWay(Duration took) {
        if (others()) {
            try {
                Thread.sleep(took.compareTo(LONGEST) < 0 ? took : LONGEST);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean others() {
        try {
            var pool = connections.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            return pool != null && pool.getActiveConnections() > 0;
        } catch (SQLException noPool) {
            return false;
        }
    }
}
