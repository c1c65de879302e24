package org.huiyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
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
    Directories directories;

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
    void theFirstStartMakesSeventyFiveLettersAndTheSecondNone() {
        var acts = count("journal where act <> 'REGISTRY.rendered'"); // papers are drawn in their own time
        assertThat(count("petition where series <> 'F'")).isEqualTo(76);
        assertThat(count("matter where sample"))
                .as("three say again what was said before, and one was split into three")
                .isEqualTo(76);
        assertThat(count("matter where not sample")).isZero();
        start.run(new DefaultApplicationArguments("--sample"));
        assertThat(count("petition where series <> 'F'")).isEqualTo(76);
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
        var stages = owner.sql()
                .sql("select distinct procedure || '.' || stage from proceeding")
                .query(String.class)
                .list();
        assertThat(stages)
                .contains(
                        "TRIAGE.RECEIVED",
                        "TRIAGE.ANSWERED",
                        "TRIAGE.GUIDED",
                        "TRIAGE.DECLINED",
                        "TRIAGE.FILED",
                        "TRIAGE.DIVIDED",
                        "TRIAGE.ASSIGNED",
                        "HANDLING.RECEIVED",
                        "HANDLING.UNDER_HANDLING",
                        "HANDLING.PERFORMING",
                        "HANDLING.PERFORMED",
                        "HANDLING.DIRECTED",
                        "HANDLING.RETURNED",
                        "HANDLING.REPLIED",
                        "HANDLING.SERVED",
                        "APPROVAL.SUBMITTED",
                        "APPROVAL.RETURNED",
                        "OBJECTION.AGREED",
                        "OBJECTION.INSISTED",
                        "REPORT.ACKNOWLEDGED",
                        "REPORT.SENT_BACK");
    }

    @Test
    void everyActOfAnOrdinaryCaseHappened() {
        var done = owner.sql()
                .sql("select distinct act from journal")
                .query(String.class)
                .list();
        assertThat(done)
                .contains("TRIAGE.transfer", "TRIAGE.assign", "TRIAGE.answer", "TRIAGE.guide", "TRIAGE.decline")
                .contains("TRIAGE.file", "TRIAGE.propose", "TRIAGE.urge", "TRIAGE.recall", "TRIAGE.correct")
                .contains("TRIAGE.split", "TRIAGE.divided")
                .contains("TRIAGE.correct-registration", "REGISTRY.join", "OBJECTION.agree", "OBJECTION.insist")
                .contains("HANDLING.accept", "HANDLING.object", "HANDLING.dispute", "HANDLING.direct")
                .contains("HANDLING.undertake", "HANDLING.submit", "HANDLING.extend", "HANDLING.perform")
                .contains("HANDLING.reply", "HANDLING.report", "HANDLING.serve", "HANDLING.note", "HANDLING.correct")
                .contains("HANDLING.withdrawn", "HANDLING.supplement", "HANDLING.review-asked", "HANDLING.rate")
                .contains("REPORT.acknowledge", "REPORT.return-report", "APPROVAL.sign", "APPROVAL.send-back");
    }

    @Test
    void everyLetterComesFromAPlaceAndIsAboutASubjectThatThereIs() {
        var directory = directories.current();
        assertThat(SampleLetters.letters())
                .allSatisfy(letter ->
                        assertThat(directory.division(letter.division())).isPresent())
                .allSatisfy(letter ->
                        assertThat(directory.subject(letter.subject())).isPresent());
    }

    @Test
    void theMergedBodyIsSucceededAndAskedForNothing() {
        var directory = directories.current();
        var ended = directory.bodyByCode("QH-LY").orElseThrow();
        assertThat(ended.until()).isNotNull();
        assertThat(owner.sql()
                        .sql("select s.code from body b join body s on s.id = b.successor where b.code = 'QH-LY'")
                        .query(String.class)
                        .single())
                .isEqualTo("QH-ZR");
        assertThat(directory.competent("011000", "990101005").map(Body::code)).contains("QH-ZR");
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
