package org.huiyin.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a list is best found depends on how much its viewer may see. A statement sent often keeps one plan for all, made when
 * somebody else looked: lists ask for a plan of their own. Few rows are shown, whatever is stored: they are found by indexes,
 * what belongs to each is looked up, and no table is gathered whole first.
 */
public final class OwnPlan {

    private OwnPlan() {}

    /** For what follows in this transaction. */
    public static void ask(JdbcClient jdbc) {
        jdbc.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('enable_seqscan', 'off', true),
                               set_config('enable_hashjoin', 'off', true),
                               set_config('enable_mergejoin', 'off', true),
                               set_config('max_parallel_workers_per_gather', '0', true)
                        """).query(row -> {});
    }
}
