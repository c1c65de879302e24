package org.huiyin.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where active officers get mail; most have no address, and it is on no page. */
@Repository
public class MailAddresses {

    private final JdbcClient jdbc;

    MailAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Officer's id to address. */
    public Map<Long, String> all() {
        var addresses = new LinkedHashMap<Long, String>();
        jdbc.sql("select id, mail from officer where active and mail is not null order by id")
                .query(row -> {
                    addresses.put(row.getLong("id"), row.getString("mail"));
                });
        return addresses;
    }
}
