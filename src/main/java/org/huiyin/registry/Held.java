package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** How many contents, parties and files a matter holds already: what comes to it later is numbered on from there. */
final class Held {

    private int contents;
    private int parties;
    private int files;

    void ask(RoundTrip reads, MatterId matter) {
        var id = Map.of("id", matter.value());
        reads.read("select coalesce(max(no), 0) from content where matter_id = :id", id, row -> contents = last(row))
                .read("select coalesce(max(no), 0) from party where matter_id = :id", id, row -> parties = last(row))
                .read("select coalesce(max(no), 0) from file where matter_id = :id", id, row -> files = last(row));
    }

    private static int last(ResultSet row) throws SQLException {
        return row.getInt(1);
    }

    int contents() {
        return contents;
    }

    int parties() {
        return parties;
    }

    int files() {
        return files;
    }
}
