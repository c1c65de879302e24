package org.huiyin.directory;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who may sign in, by login and password. */
@Component
public class Accounts {

    private static final int SHORTEST = 8;

    private record Claim(long officer, String password) {}

    private final JdbcClient jdbc;
    private final Directories directories;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // compared with when there is no such account, so that the answer takes as long
    private final String decoy = encoder.encode(UUID.randomUUID().toString());

    Accounts(JdbcClient jdbc, Directories directories) {
        this.jdbc = jdbc;
        this.directories = directories;
    }

    /**
     * The officer, if login and password are right. Empty alike for an unknown login, a wrong password, an inactive
     * officer and a locked account: five failures lock it for 15 minutes.
     */
    public Optional<Officer> verify(String login, String password) {
        var claim = claim(login.strip().toLowerCase(Locale.ROOT));
        var right = encoder.matches(password, claim.map(Claim::password).orElse(decoy));
        return claim.filter(c -> right).map(this::admit);
    }

    /**
     * Sets the password of an officer, opens the account if there was none, and lifts a lock.
     *
     * @throws IllegalArgumentException with a sentence for people, if the password is too easy
     */
    public void setPassword(long officer, String password) {
        set(officer, password, false);
    }

    /** Gives all of these officers one password, hashed once: who may know one of them knows them all. */
    public void setCommonPassword(Collection<Officer> officers, String password) {
        var hash = encoder.encode(password);
        for (var officer : officers) {
            store(officer.id(), checked(password, officer.login()), hash, false);
        }
    }

    /** Sets a password that somebody else knows: it opens nothing but the page on which another one is set. */
    public void setFirstPassword(long officer, String password) {
        set(officer, password, true);
    }

    /** Whether the officer still has a password that somebody else drew. */
    public boolean first(long officer) {
        return jdbc.sql("select exists (select from account where officer = :officer and first)")
                .param("officer", officer)
                .query(Boolean.class)
                .single();
    }

    private void set(long officer, String password, boolean first) {
        var login = checked(password, login(officer));
        store(officer, login, encoder.encode(password), first);
    }

    /** The login, whose password is not too easy. */
    private static String checked(String password, String login) {
        if (password.length() < SHORTEST || password.toLowerCase(Locale.ROOT).contains(login)) {
            throw new IllegalArgumentException("密码至少%d个字符，且不能包含登录名，请另设一个".formatted(SHORTEST));
        }
        return login;
    }

    private void store(long officer, String login, String hash, boolean first) {
        jdbc.sql("""
                insert into account (officer, login, password, first) values (:officer, :login, :password, :first)
                on conflict (officer) do update
                   set password = excluded.password, first = excluded.first, failed = 0, locked_until = null
                """)
                .param("officer", officer)
                .param("login", login)
                .param("password", hash)
                .param("first", first)
                .update();
    }

    /** Locks or opens an account; a locked one stays so until it is opened, and a new password does not open it. */
    public void shut(long officer, boolean shut) {
        jdbc.sql("update account set shut = :shut, failed = 0, locked_until = null where officer = :officer")
                .param("officer", officer)
                .param("shut", shut)
                .update();
    }

    /** The accounts there are, by officer. */
    public Map<Long, Account> all() {
        return jdbc
                .sql("select officer, shut, coalesce(locked_until > now(), false) as paused from account")
                .query(Account.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Account::officer, account -> account));
    }

    /** Whether nobody can sign in yet. */
    public boolean none() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    private String login(long officer) {
        return jdbc.sql("select login from officer where id = :officer")
                .param("officer", officer)
                .query(String.class)
                .single();
    }

    /** Counts the attempt as failed before the password is looked at: many at once do not get more than five. */
    private Optional<Claim> claim(String login) {
        return jdbc.sql("""
                update account a
                   set failed = case when a.locked_until is null then a.failed + 1 else 1 end,
                       locked_until = case when a.locked_until is null and a.failed >= 4
                                           then clock_timestamp() + interval '15 minutes' end
                  from officer o
                 where a.login = :login and o.id = a.officer and o.active and not a.shut
                   and (a.locked_until is null or a.locked_until <= clock_timestamp())
                returning a.officer, a.password
                """).param("login", login).query(Claim.class).optional();
    }

    private Officer admit(Claim claim) {
        jdbc.sql("update account set failed = 0, locked_until = null where officer = :officer")
                .param("officer", claim.officer())
                .update();
        return directories.current().officer(claim.officer());
    }
}
