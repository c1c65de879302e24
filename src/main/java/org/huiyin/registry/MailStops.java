package org.huiyin.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The writer's word that he wants no more mail about a matter: with his eyes only. */
@Repository
public class MailStops {

    private final JdbcClient jdbc;

    MailStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void stop(MatterId matter) {
        jdbc.sql("insert into mail_stop (matter_id) values (:matter) on conflict do nothing")
                .param("matter", matter.value())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean stopped(MatterId matter) {
        return jdbc.sql("select exists (select from mail_stop where matter_id = :matter)")
                .param("matter", matter.value())
                .query(Boolean.class)
                .single();
    }
}
