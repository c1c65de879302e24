package org.huiyin.sample;

import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.BodyChanges;
import org.huiyin.directory.Directories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 青禾县, which does not exist: its bodies and officers, its letters, and last the accounts. */
@Component
final class SampleCounty {

    /** 林业局, which was merged into 自然资源局. */
    private static final String ENDED = "QH-LY";

    private static final String SUCCESSOR = "QH-ZR";

    private final Directories directories;
    private final BodyChanges bodies;
    private final Accounts accounts;
    private final SampleLetters letters;
    private final SamplePassword password;
    private final TransactionTemplate transaction;

    SampleCounty(
            Directories directories,
            BodyChanges bodies,
            Accounts accounts,
            SampleLetters letters,
            SamplePassword password,
            PlatformTransactionManager transactions) {
        this.directories = directories;
        this.bodies = bodies;
        this.accounts = accounts;
        this.letters = letters;
        this.password = password;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** May be called again after it was broken off; that accounts are there says that all is done. */
    void settle(LocalDate today) {
        directories.loadSample();
        transaction.executeWithoutResult(all -> merge());
        directories.refresh();
        letters.bringIn(today);
        var one = password.make();
        transaction.executeWithoutResult(
                all -> accounts.setCommonPassword(directories.current().officers(), one));
    }

    private void merge() {
        var directory = directories.current();
        var ended = directory.bodyByCode(ENDED).orElseThrow();
        bodies.end(
                ended.id(),
                Objects.requireNonNull(ended.until()),
                directory.bodyByCode(SUCCESSOR).orElseThrow().id());
    }
}
