package org.huiyin.directory;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** How one kind of list is checked and stored. Loading it twice changes nothing. */
interface Sheet {

    /** @param before the directory as it stands; lines may also refer to each other */
    void load(Rows rows, Directory before, JdbcClient jdbc);

    /** Runs one statement over all lines, which it reads as json from the parameter {@code lines}. */
    static void store(JdbcClient jdbc, String sql, List<? extends Record> lines) {
        jdbc.sql(sql)
                .params(Map.of("lines", JsonMapper.shared().writeValueAsString(lines)))
                .update();
    }
}
