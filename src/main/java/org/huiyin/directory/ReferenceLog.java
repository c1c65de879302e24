package org.huiyin.directory;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 管理记录: every change of reference data, who made it, when and what; rows are only ever added. */
@Repository
public class ReferenceLog {

    /** Lines on a page. */
    public static final int PAGE = 50;

    /**
     * One change.
     *
     * @param officer null where it was done from the command line, or by the start
     * @param body where the officer sat
     */
    public record Line(
            LocalDateTime at,
            @Nullable Long officer,
            @Nullable Long body,
            String what) {}

    private final JdbcClient jdbc;

    ReferenceLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a line within the transaction of the change; {@code about} is null for what concerns every body. */
    public void add(@Nullable Long officer, @Nullable Long body, @Nullable Long about, String what) {
        jdbc.sql("insert into administration_log (officer, body, about, what) values (:officer, :body, :about, :what)")
                .param("officer", officer, java.sql.Types.BIGINT)
                .param("body", body, java.sql.Types.BIGINT)
                .param("about", about, java.sql.Types.BIGINT)
                .param("what", what)
                .update();
    }

    /** What concerns these bodies or all, the latest first; one line more than a page where there are more. */
    public List<Line> about(Collection<Long> bodies, int page) {
        return jdbc
                .sql("""
                        select at at time zone 'Asia/Shanghai' as at, officer, body, what from administration_log
                         where about is null or about = any (:bodies::bigint[])
                         order by id desc limit :limit offset :skipped
                        """)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("limit", PAGE + 1)
                .param("skipped", (page - 1) * PAGE)
                .query(Line.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
