package org.huiyin.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Source;
import org.huiyin.identity.Keyring;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A small county for tests: a bureau, a housing bureau, a labour bureau, and the people who work there. */
@Component
public class County {

    private final JdbcClient jdbc;
    private final Directories directories;
    private final Keyring keyring;
    private final QueryCodes codes;

    County(JdbcClient jdbc, Directories directories, Keyring keyring, QueryCodes codes) {
        this.jdbc = jdbc;
        this.directories = directories;
        this.keyring = keyring;
        this.codes = codes;
    }

    /** Makes the county in an empty directory. */
    public void settle() {
        jdbc.sql("insert into division (code, name, parent) values ('99', '试验省', null), ('9901', '试验市', '99'), "
                        + "('990101', '试验县', '9901') on conflict do nothing")
                .update();
        jdbc.sql("insert into subject (code, name, parent, verified) values ('990000', '其他', null, false) "
                        + "on conflict do nothing")
                .update();
        body("bureau", "县信访局", "试信");
        body("housing", "县住房和城乡建设局", "试住建");
        body("labour", "县人力资源和社会保障局", "试人社");
        body("discipline", "县纪委监委", "试纪");
        body("above", "市纪委监委", "试市纪");
        body("court", "县人民法院", "试法");
        jdbc.sql("update body set kind = 'DISCIPLINE', track = 'DISCIPLINE', reports = true, "
                        + "level = case code when 't-above' then 'CITY' else 'COUNTY' end "
                        + "where code in ('t-discipline', 't-above')")
                .update();
        jdbc.sql("update body set kind = 'COURT', track = 'LITIGATION' where code = 't-court'")
                .update();
        officer("clerk", "bureau", Capacity.REGISTRAR);
        officer("triage", "bureau", Capacity.TRIAGE_OFFICER);
        officer("screener", "bureau", Capacity.REPORT_SCREENER);
        officer("chief", "bureau", Capacity.HEAD);
        officer("deputy", "bureau", Capacity.DEPUTY_HEAD);
        officer("subhead", "housing", Capacity.DEPUTY_HEAD);
        officer("handler", "housing", Capacity.HANDLING_OFFICER);
        officer("second", "housing", Capacity.HANDLING_OFFICER);
        officer("head", "housing", Capacity.HEAD);
        officer("inspector", "discipline", Capacity.REPORT_SCREENER);
        officer("secretary", "discipline", Capacity.HANDLING_OFFICER);
        officer("judge", "court", Capacity.HANDLING_OFFICER);
        officer("stranger", "labour", Capacity.HANDLING_OFFICER);
        jdbc.sql("update reference_version set revision = gen_random_uuid()").update();
        directories.refresh();
    }

    private void body(String code, String name, String mark) {
        jdbc.sql("""
                        insert into body (code, name, short_name, mark, kind, level, division, since)
                        values (:code, :name, :name, :mark, 'DEPARTMENT', 'COUNTY', '990101', date '2000-01-01')
                        on conflict do nothing
                        """)
                .param("code", "t-" + code)
                .param("name", name)
                .param("mark", mark)
                .update();
    }

    private void officer(String login, String body, Capacity capacity) {
        jdbc.sql("insert into officer (login, name) values (:login, :login) on conflict do nothing")
                .param("login", "t-" + login)
                .update();
        jdbc.sql("""
                        insert into post (officer, body, capacity, since)
                        select o.id, b.id, :capacity, date '2000-01-01' from officer o, body b
                        where o.login = :login and b.code = :body on conflict do nothing
                        """)
                .param("capacity", capacity.name())
                .param("login", "t-" + login)
                .param("body", "t-" + body)
                .update();
    }

    public long body(String code) {
        return directories.current().bodyByCode("t-" + code).orElseThrow().id();
    }

    public Officer officer(String login) {
        return directories.current().officerByLogin("t-" + login).orElseThrow();
    }

    /** With that officer's eyes. */
    public <T> T as(String login, Supplier<T> work) {
        return viewer(login).see(work::get);
    }

    public Viewer viewer(String login) {
        var directory = directories.current();
        var today = LocalDate.now(CircumstancesOf.HERE);
        return new Viewer(
                directory.viewerTokens(officer(login), today),
                directory.shutClear(officer(login), today).stream()
                        .map(keyring::token)
                        .toList(),
                null);
    }

    /** With the eyes of the one who holds the code. */
    public <T> T holding(String code, Supplier<T> work) {
        return new Viewer(List.of(codes.token(code)), List.of(), null).see(work::get);
    }

    public Occasion occasion(String login, LocalDateTime occurred) {
        var post = officer(login).posts().getFirst();
        return new Occasion(
                new Actor.Officer(officer(login).id()),
                post.capacity(),
                post.body(),
                occurred,
                Source.CONSOLE,
                UUID.randomUUID());
    }

    public Occasion occasion(String login) {
        return occasion(login, LocalDateTime.now(CircumstancesOf.HERE));
    }

    public Occasion petitioner(String code) {
        return new Occasion(
                new Actor.Petitioner(codes.token(code)),
                Capacity.PETITIONER,
                null,
                LocalDateTime.now(CircumstancesOf.HERE),
                Source.PORTAL,
                UUID.randomUUID());
    }

    /** An everyday letter about a leaking roof. */
    public Arrival letter() {
        return letter(false);
    }

    public Arrival letter(boolean sealed) {
        return new Arrival(
                Channel.LETTER,
                body("bureau"),
                List.of(new Writer("陈试验", "13800000000", null, "试验县一号", Writer.Role.WRITER)),
                "990101",
                "990000",
                "顶楼漏雨无人维修",
                "我家住顶楼，下雨就漏，找了三家都说不归他管。",
                List.of("明确谁来修", "给出维修日期"),
                List.of(),
                sealed,
                ProcedureName.TRIAGE,
                List.of(),
                Particulars.none());
    }
}
