package org.huiyin.registry;

import java.util.Collection;
import java.util.stream.Stream;
import org.huiyin.procedure.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 跳号: numbers left out on purpose, on record with the reason, so that none is given out twice. */
@Component
public class NumberGaps {

    private final JdbcClient jdbc;

    NumberGaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Leaves out the next {@code many} numbers of every series of these bodies in this year, of those too from which
     * nothing was drawn yet: the first may have been drawn after the backup was made.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveOut(Collection<Long> bodies, int year, int many, String reason) {
        jdbc.sql("""
                        with moved as (
                            insert into counter (body, year, series, last)
                            select body, :year, series, :many
                              from unnest(:bodies::bigint[]) body cross join unnest(:series::text[]) series
                             order by body, series
                            on conflict (body, year, series) do update set last = counter.last + excluded.last
                            returning body, series, last)
                        insert into number_gap (body, year, series, first, last, reason)
                        select body, :year, series, last - :many + 1, last, :reason from moved
                        """)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("series", series())
                .param("year", year)
                .param("many", many)
                .param("reason", reason)
                .update();
    }

    private static String[] series() {
        var papers = Stream.of(Paper.values())
                .filter(paper -> paper != Paper.RECEIPT_SLIP) // which bears the petition's number
                .map(Paper::name);
        return Stream.concat(Stream.of("P", "S", Numbering.PART), papers).toArray(String[]::new);
    }
}
