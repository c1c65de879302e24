package org.huiyin.statistics;

/** How a duty stands on a day: judged on the last day of its period, never stored. */
public enum Outcome {
    ON_TIME,
    LATE,
    OPEN,
    OVERDUE;

    /**
     * Of a deadline {@code d} on the day {@code :today}. A duty that was handed over, withdrawn or forfeited is nobody's
     * success or failure: of a matter's duties of one term the last that was fulfilled or still runs is judged.
     */
    static final String OF_DEADLINE = """
            case when d.ended_on <= d.last then 'ON_TIME' when d.ended_on is not null then 'LATE'
                 when d.last < :today then 'OVERDUE' else 'OPEN' end
            """;

    static final String JUDGED = """
            (select last, ended_on from deadline where matter_id = m.id and term = any(:terms::text[])
             and coalesce(ended_how, 'FULFILLED') = 'FULFILLED' order by no desc limit 1) d
            """;
}
