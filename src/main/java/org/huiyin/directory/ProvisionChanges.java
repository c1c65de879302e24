package org.huiyin.directory;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Articles to cite are added and end, within the caller's transaction, who refreshes the directory after it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProvisionChanges {

    private final JdbcClient jdbc;
    private final DirectoryTables tables;

    ProvisionChanges(JdbcClient jdbc, DirectoryTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Stores a new one; its id is drawn here, whatever the record says. */
    public void add(Provision provision) {
        tables.change();
        try {
            jdbc.sql("""
                            insert into regulation_article
                                (law, short_law, number, item, gist, cited_in, valid_from, valid_to, verified)
                            values (:law, :brief, :number, :item, :gist, :uses::text[], :since, :until, :verified)
                            """)
                    .param("law", provision.law())
                    .param("brief", provision.shortLaw())
                    .param("number", provision.number())
                    .param("item", provision.item())
                    .param("gist", provision.gist())
                    .param(
                            "uses",
                            provision.uses().stream().map(Provision.Use::name).toArray(String[]::new))
                    .param("since", provision.since())
                    .param("until", provision.until(), java.sql.Types.DATE)
                    .param("verified", provision.verified())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new IllegalArgumentException("这一条从那天起的已经在表里了", known);
        }
    }

    /** It holds for the last time on that day. */
    public void end(Provision provision, LocalDate last) {
        if (last.isBefore(provision.since())) {
            throw new IllegalArgumentException("新的条文要从原来那条开始施行以后的日子起");
        }
        tables.change();
        jdbc.sql("update regulation_article set valid_to = :last where id = :id")
                .param("last", last)
                .param("id", provision.id())
                .update();
    }
}
