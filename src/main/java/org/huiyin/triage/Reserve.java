package org.huiyin.triage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiyin.desk.Docket;
import org.huiyin.procedure.Superior;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 提前量: how many days before the superior's date the body that assigns a matter wants it back. Data; usual practice. */
@Component
class Reserve {

    private final JdbcClient jdbc;

    Reserve(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int days() {
        return jdbc.sql("select days from above_reserve").query(Integer.class).single();
    }

    /** The earliest date set from above that runs. */
    static Optional<LocalDate> date(Docket docket) {
        return Superior.running(docket.dossier().state()).stream()
                .map(Superior.Set::due)
                .min(LocalDate::compareTo);
    }

    /** How many days to give from today so that this much is left; at least one. */
    Optional<Integer> proposed(Docket docket, LocalDate today) {
        return date(docket)
                .map(due -> (int) ChronoUnit.DAYS.between(today, due))
                .filter(left -> left > 0)
                .map(left -> Math.max(1, left > days() ? left - days() : left - 1));
    }
}
