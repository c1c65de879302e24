package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Officers and posts, changed one by one within the caller's transaction, who refreshes the directory after it. What is
 * refused is an {@link IllegalArgumentException} with a sentence for people.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Staffing {

    private final JdbcClient jdbc;
    private final DirectoryTables tables;

    Staffing(JdbcClient jdbc, DirectoryTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** The id of a new officer, who holds no post yet. */
    public long engage(String login, String name) {
        tables.change();
        return jdbc.sql("""
                        insert into officer (login, name) values (:login, :name)
                        on conflict (login) do nothing returning id
                        """)
                .param("login", login)
                .param("name", name)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("登录名“%s”已经有人用了，请另取一个".formatted(login)));
    }

    /** Gives a post; refused where the officer holds the same in those days already, unless only as a deputy. */
    public void appoint(long officer, Post post) {
        tables.change();
        var held = jdbc.sql("""
                        select exists (select from post
                         where officer = :officer and body = :body and capacity = :capacity
                           and daterange(since, until, '[]') && daterange(:since, :until, '[]')
                           and (delegated_by is null or :deputy))
                        """)
                .param("officer", officer)
                .param("body", post.body())
                .param("capacity", post.capacity().name())
                .param("since", post.since())
                .param("until", post.until(), java.sql.Types.DATE)
                .param("deputy", post.delegatedBy() != null)
                .query(Boolean.class)
                .single();
        if (held) {
            throw new IllegalArgumentException(
                    "这些日子里已经任“%s”，请核对日期，或者另选一位".formatted(post.capacity().title()));
        }
        jdbc.sql("""
                        insert into post (officer, body, capacity, since, until, delegated_by, basis)
                        values (:officer, :body, :capacity, :since, :until, :delegated, :basis)
                        on conflict (officer, body, capacity, since) do update
                           set until = excluded.until, delegated_by = excluded.delegated_by, basis = excluded.basis
                        """)
                .param("officer", officer)
                .param("body", post.body())
                .param("capacity", post.capacity().name())
                .param("since", post.since())
                .param("until", post.until(), java.sql.Types.DATE)
                .param("delegated", post.delegatedBy(), java.sql.Types.BIGINT)
                .param("basis", post.basis(), java.sql.Types.VARCHAR)
                .update();
    }

    /**
     * Ends a post by its last day, and lets another take the capacity from the next day in the same act. The last holder
     * leaves only if somebody takes over, or the body gives the capacity up.
     */
    public void end(long officer, Post post, LocalDate last, @Nullable Long taker, boolean givenUp) {
        tables.change();
        if (taker == null && !givenUp && alone(officer, post.body(), post.capacity(), last.plusDays(1))) {
            throw new IllegalArgumentException(
                    "这是本单位最后一位%s，请选一位接手".formatted(post.capacity().title()));
        }
        jdbc.sql("""
                        update post set until = :last
                         where officer = :officer and body = :body and capacity = :capacity and since = :since
                        """)
                .param("last", last)
                .param("officer", officer)
                .param("body", post.body())
                .param("capacity", post.capacity().name())
                .param("since", post.since())
                .update();
        if (taker != null) {
            appoint(taker, new Post(post.body(), post.capacity(), last.plusDays(1), null));
        }
    }

    /** Whether nobody else holds a capacity at a body that day and from then on, with an account that is not locked. */
    public boolean alone(long officer, long body, Capacity capacity, LocalDate day) {
        return jdbc.sql("""
                        select not exists (
                            select from post p
                              join officer o on o.id = p.officer
                              left join account a on a.officer = o.id
                             where p.body = :body and p.capacity = :capacity and p.officer <> :officer
                               and p.since <= :day and p.until is null and o.active and not coalesce(a.shut, false))
                        """)
                .param("body", body)
                .param("capacity", capacity.name())
                .param("officer", officer)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
