package org.huiyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.directory.Accounts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Work;
import org.huiyin.registry.Worklists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@HuiyinTest
class SampleStartTest {

    @Autowired
    SampleStart start;

    @Autowired
    SamplePeople people;

    @Autowired
    SamplePassword password;

    @Autowired
    SampleNotice notice;

    @Autowired
    Accounts accounts;

    @Autowired
    Petitions petitions;

    @Autowired
    Worklists worklists;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void start() {
        start.run(new DefaultApplicationArguments("--sample"));
    }

    private long count(String table) {
        return owner.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<Work> waitingFor(String login) {
        return people.eyes(login).see(() -> worklists.of(people.officer(login), LocalDate.now(SamplePeople.HERE)));
    }

    @Test
    void theFirstStartMakesTenLettersAndTheSecondNone() {
        var acts = count("journal where act <> 'REGISTRY.rendered'"); // papers are drawn in their own time
        assertThat(count("petition")).isEqualTo(10);
        assertThat(count("matter where sample")).isEqualTo(10);
        start.run(new DefaultApplicationArguments("--sample"));
        assertThat(count("petition")).isEqualTo(10);
        assertThat(count("journal where act <> 'REGISTRY.rendered'")).isEqualTo(acts);
    }

    @Test
    void aStartThatWasBrokenOffGoesOnAndDoublesNothing() {
        var petitions = count("petition");
        var proceedings = count("proceeding");
        owner.sql().sql("delete from account").update();
        start.run(new DefaultApplicationArguments("--sample"));
        assertThat(count("petition")).isEqualTo(petitions);
        assertThat(count("proceeding")).isEqualTo(proceedings); // the journal meanwhile takes in the papers drawn
        assertThat(accounts.none()).isFalse();
    }

    @Test
    void withoutBeingAskedAnExternalDatabaseStaysEmpty() {
        owner.sql().sql("delete from account").update();
        start.run(new DefaultApplicationArguments());
        assertThat(accounts.none()).isTrue();
    }

    @Test
    void aLetterIsFoundByItsNumber() {
        var number = owner.sql()
                .sql("select number from petition order by serial limit 1")
                .query(String.class)
                .single();
        var found = people.eyes("wang.min").see(() -> petitions.byNumber(number));
        assertThat(found).isPresent();
        assertThat(people.eyes("wang.min").see(() -> petitions.list(number, 1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.sample()).isTrue());
    }

    @Test
    void theLettersStandAtDifferentStages() {
        var stages = owner.sql().sql("""
                     select (select p.procedure || '.' || p.stage from proceeding p
                             where p.matter_id = m.id order by p.no desc limit 1) from matter m
                     """).query(String.class).list();
        assertThat(stages)
                .containsExactlyInAnyOrder(
                        "TRIAGE.RECEIVED",
                        "HANDLING.RECEIVED",
                        "HANDLING.UNDER_HANDLING",
                        "HANDLING.UNDER_HANDLING",
                        "HANDLING.UNDER_HANDLING",
                        "APPROVAL.SUBMITTED",
                        "APPROVAL.SIGNED",
                        "APPROVAL.SIGNED",
                        "APPROVAL.SIGNED",
                        "APPROVAL.SIGNED");
    }

    @Test
    void oneIsNearlyDueAndOneIsOverdue() {
        var today = LocalDate.now(SamplePeople.HERE);
        assertThat(waitingFor("lu.ming"))
                .anySatisfy(work -> assertThat(due(work)).isBefore(today));
        assertThat(waitingFor("chen.xia"))
                .anySatisfy(work -> assertThat(due(work)).isBetween(today, today.plusDays(14)));
    }

    private static LocalDate due(Work work) {
        var due = work.due();
        assertThat(due).isNotNull();
        return due == null ? LocalDate.MAX : due.last();
    }

    @Test
    void everyOfficerOfTheSampleCanSignInWithThePrintedPassword() {
        var printed = password.kept().orElseThrow();
        assertThat(notice.lines()).anySatisfy(line -> assertThat(line).contains(printed));
        assertThat(accounts.verify("wang.min", printed)).isPresent();
        assertThat(accounts.verify("zhao.qiang", printed)).isPresent();
    }
}
