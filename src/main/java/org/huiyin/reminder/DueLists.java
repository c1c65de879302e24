package org.huiyin.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.database.Viewer;
import org.huiyin.desk.Period;
import org.huiyin.desk.Reckoning;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Officer;
import org.huiyin.identity.Keyring;
import org.huiyin.registry.Work;
import org.huiyin.registry.Worklists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What of an officer's worklist is late or ends within three days, seen with his eyes; nothing that is sealed. */
@Component
class DueLists {

    private final Worklists worklists;
    private final Reckoning reckoning;
    private final Directories directories;
    private final Keyring keyring;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DueLists(
            Worklists worklists,
            Reckoning reckoning,
            Directories directories,
            Keyring keyring,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.worklists = worklists;
        this.reckoning = reckoning;
        this.directories = directories;
        this.keyring = keyring;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The most urgent first, each petition once. */
    List<Due> of(long id, LocalDate today) {
        var officer = directories.current().officer(id);
        return eyes(officer, today).see(() -> {
            var works = worklists.of(officer, today);
            var sealed = sealed(works);
            var seen = new HashSet<String>();
            return works.stream()
                    .filter(work -> !sealed.contains(work.matter().value()))
                    .flatMap(work -> due(work, today).stream())
                    .filter(due -> !due.left().tone().equals("calm") && seen.add(due.number()))
                    .toList();
        });
    }

    private Optional<Due> due(Work work, LocalDate today) {
        return Optional.ofNullable(work.due())
                .map(due -> new Period(
                        due.title(),
                        "起",
                        due.triggered(),
                        due.length(),
                        due.prolonged(),
                        due.unit(),
                        due.article(),
                        due.nominal(),
                        due.last()))
                .map(period -> new Due(work.number(), reckoning.of(period, today)));
    }

    private Set<Long> sealed(List<Work> works) {
        return transaction.execute(status -> Set.copyOf(jdbc.sql(
                        "select id from matter where sealed and id = any(:ids)")
                .param("ids", works.stream().map(work -> work.matter().value()).toArray(Long[]::new))
                .query(Long.class)
                .list()));
    }

    private Viewer eyes(Officer officer, LocalDate today) {
        var directory = directories.current();
        var shut =
                directory.shutClear(officer, today).stream().map(keyring::token).toList();
        return new Viewer(directory.viewerTokens(officer, today), shut, null);
    }
}
