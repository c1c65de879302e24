package org.huiyin.desk;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 补录: what is entered long after it occurred is entered with a reason. How long is data. */
@Component
public class LateEntries {

    /** The field in which the reason is typed. */
    public static final String FIELD = "late";

    /** What it is called, where it is missing. */
    public static final String LABEL = "补录理由";

    public static final int LIMIT = 200;

    private final JdbcClient jdbc;

    LateEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an act that occurred then is asked why it is entered only now. */
    public boolean asks(LocalDateTime occurred) {
        var today = BeijingTime.today();
        return occurred.toLocalDate().isBefore(today) && occurred.toLocalDate().isBefore(today.minusDays(days()));
    }

    private int days() {
        return jdbc.sql("select days from late_entry").query(Integer.class).single();
    }
}
