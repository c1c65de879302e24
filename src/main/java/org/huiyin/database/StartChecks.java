package org.huiyin.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start as a role that row security or the journal could not hold. */
@Component
@DependsOnDatabaseInitialization
@Lazy(false) // commands start lazily, and are not to start as a wrong role either
final class StartChecks {

    private record Role(
            String name,
            boolean superuser,
            boolean bypasses,
            @Nullable String owned,
            @Nullable String changeable) {}

    StartChecks(JdbcClient sql) {
        refuseUnfit(sql.sql("""
                        select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
                               (select string_agg(t.oid::regclass::text, ', ' order by t.relname)
                                  from pg_class t
                                  join pg_namespace n on n.oid = t.relnamespace
                                 where t.relkind in ('r', 'p')
                                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                                   and pg_has_role(current_user, t.relowner, 'member')) as owned,
                               (select string_agg(kept, ', ' order by kept)
                                  from unnest(array['journal', 'seal', 'reading_log', 'administration_log', 'number_gap']) as kept
                                 where has_table_privilege(to_regclass(kept), 'update, delete, truncate')
                                    or has_any_column_privilege(to_regclass(kept), 'update')) as changeable
                          from pg_roles
                         where rolname = current_user
                        """).query(Role.class).single());
    }

    private static void refuseUnfit(Role role) {
        if (role.superuser()) {
            throw unfit(
                    role,
                    "是超级用户，行级安全对它不起作用",
                    "is a superuser; row security does not hold it",
                    "alter role %s nosuperuser".formatted(role.name()));
        }
        if (role.bypasses()) {
            throw unfit(role, "可以绕过行级安全", "bypasses row security", "alter role %s nobypassrls".formatted(role.name()));
        }
        if (role.owned() != null) {
            throw unfit(
                    role,
                    "拥有数据表或是其所有者的成员（" + role.owned() + "），行级安全对它不起作用",
                    "owns tables, or is a member of their owner; row security does not hold it",
                    "reassign owned by %1$s to huiyin_owner; revoke huiyin_owner from %1$s".formatted(role.name()));
        }
        if (role.changeable() != null) {
            throw unfit(
                    role,
                    "可以修改或删除只许追加的记录（" + role.changeable() + "）",
                    "may change or delete what may only be added to",
                    "revoke update, delete, truncate on %s from %s".formatted(role.changeable(), role.name()));
        }
    }

    private static CannotStart unfit(Role role, String chinese, String english, String cure) {
        return new CannotStart(
                "数据库角色 %s %s。\nThe database role %s %s.".formatted(role.name(), chinese, role.name(), english),
                "让 spring.datasource.username 使用角色 huiyin_app。如果 %1$s 就是应用专用的角色，以数据库管理员身份执行：%n".formatted(role.name())
                        + "Connect as huiyin_app, or, if this is the application's own role, run as administrator:\n  "
                        + cure + ";");
    }
}
