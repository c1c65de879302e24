package org.huiyin.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row for each officer and day: whoever claims it has it, and no other node sends the same. */
@Repository
class ReminderRows {

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the day's rows where they are missing, and forgets those of more than thirty days ago. */
    @Transactional
    public void plan(List<Long> officers, LocalDate day) {
        jdbc.sql("delete from reminder where day < :old")
                .param("old", day.minusDays(30))
                .update();
        jdbc.sql("""
                        insert into reminder (officer, day, due) select unnest(:officers::bigint[]), :day, now()
                        on conflict do nothing
                        """)
                .param("officers", officers.toArray(Long[]::new))
                .param("day", day)
                .update();
    }

    /** The next officer to remind; committed before anything is sent, so that nothing is sent twice. */
    @Transactional
    public Optional<Long> claim(LocalDate day) {
        return jdbc.sql("""
                        update reminder set begun = now(), tries = tries + 1
                        where day = :day and officer = (
                            select officer from reminder
                            where day = :day and how is null and begun is null and due <= now()
                            order by due, officer limit 1 for update skip locked)
                        returning officer
                        """).param("day", day).query(Long.class).optional();
    }

    @Transactional
    public void close(long officer, LocalDate day, String how) {
        jdbc.sql("update reminder set how = :how where officer = :officer and day = :day")
                .param("how", how)
                .param("officer", officer)
                .param("day", day)
                .update();
    }

    /** The mail server did not take it: once more in ten minutes. */
    @Transactional
    public void again(long officer, LocalDate day) {
        jdbc.sql("""
                        update reminder set begun = null, due = now() + interval '10 minutes'
                        where officer = :officer and day = :day
                        """).param("officer", officer).param("day", day).update();
    }
}
