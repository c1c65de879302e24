package org.huiyin.statistics;

/** How what a rate looks at stands on a day, never stored: a duty, judged on the last day of its period, or a rating. */
public enum Outcome {
    ON_TIME,
    LATE,
    OPEN,
    OVERDUE,
    SATISFIED,
    FAIRLY,
    DISSATISFIED,
    UNRATED;

    /**
     * What comes of a matter {@code m} under the {@code :terms} of a rate, on the day {@code :today}. Of a matter's duties
     * of one term the last that was fulfilled or still runs is judged: one that was handed over, withdrawn or forfeited is
     * nobody's success or failure. Of ratings those count whose time is over and was not withdrawn; before, nobody but the
     * petitioner sees them.
     */
    static final String JUDGED = """
            (select case when d.ended_on <= d.last then 'ON_TIME' when d.ended_on is not null then 'LATE'
                         when d.last < :today then 'OVERDUE' else 'OPEN' end as outcome
             from (select last, ended_on from deadline where :basis = 'DUTY' and matter_id = m.id
                   and term = any(:terms::text[]) and coalesce(ended_how, 'FULFILLED') = 'FULFILLED'
                   order by no desc limit 1) d
             union all
             select coalesce(r.score, 'UNRATED')
             from deadline d left join rating r on r.matter_id = d.matter_id and r.proceeding = d.proceeding
             where :basis = 'RATING' and d.matter_id = m.id and d.term = any(:terms::text[])
               and d.ended_on is null and d.last < :today) j
            """;
}
