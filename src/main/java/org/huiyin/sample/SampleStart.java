package org.huiyin.sample;

import java.time.LocalDate;
import org.huiyin.database.EmbeddedServer;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with the sample at its first start: on the embedded database unless
 * {@code huiyin.sample=never}, elsewhere only with {@code --sample}.
 */
@Component
@ConditionalOnWebApplication // a command fills nothing in
final class SampleStart implements ApplicationRunner {

    /** A body of the sample; where it is and nobody has an account, an earlier start was broken off. */
    private static final String BUREAU = "QH-XF";

    private final ObjectProvider<EmbeddedServer> embedded;
    private final Directories directories;
    private final Accounts accounts;
    private final SampleCounty county;
    private final String wanted;

    SampleStart(
            ObjectProvider<EmbeddedServer> embedded,
            Directories directories,
            Accounts accounts,
            SampleCounty county,
            @Value("${huiyin.sample:auto}") String wanted) {
        this.embedded = embedded;
        this.directories = directories;
        this.accounts = accounts;
        this.county = county;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var asked = arguments.containsOption("sample") || (wanted.equals("auto") && embedded.getIfAvailable() != null);
        if (asked && isEmpty() && accounts.none()) {
            county.settle(LocalDate.now(SamplePeople.HERE));
        }
    }

    private boolean isEmpty() {
        var directory = directories.current();
        return directory.bodies().isEmpty() || directory.bodyByCode(BUREAU).isPresent();
    }
}
