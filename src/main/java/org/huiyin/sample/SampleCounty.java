package org.huiyin.sample;

import java.time.LocalDate;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 青禾县, which does not exist: its bodies and officers, ten letters, and last the accounts. */
@Component
final class SampleCounty {

    private final Directories directories;
    private final Accounts accounts;
    private final SampleLetters letters;
    private final SamplePassword password;
    private final TransactionTemplate transaction;

    SampleCounty(
            Directories directories,
            Accounts accounts,
            SampleLetters letters,
            SamplePassword password,
            PlatformTransactionManager transactions) {
        this.directories = directories;
        this.accounts = accounts;
        this.letters = letters;
        this.password = password;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** May be called again after it was broken off; that accounts are there says that all is done. */
    void settle(LocalDate today) {
        directories.loadSample();
        letters.bringIn(today);
        var one = password.make();
        transaction.executeWithoutResult(
                all -> directories.current().officers().forEach(officer -> accounts.setPassword(officer.id(), one)));
    }
}
