package org.huiyin.registry;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens a new era before the first entry is written, where the database was brought into another cluster, which counts
 * its transactions anew. A cluster that was itself brought back from a copy is told so by {@link #afterRestore}.
 */
@Component
@DependsOnDatabaseInitialization
@Lazy(false) // commands start lazily, and write entries too
public final class Eras {

    Eras(Seals seals) {
        seals.era();
    }

    /**
     * Opens a new era in a restored cluster: the entries from here on are not those that were written after the copy
     * was made, and the seals say so.
     *
     * @param owner as the owner of the tables, for no application runs yet
     */
    public static void afterRestore(JdbcClient owner) {
        owner.sql("""
                        insert into era (no, system, opened)
                        select max(no) + 1, 'restored ' || gen_random_uuid(), now() from era
                        """).update();
    }
}
