package org.huiyin.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes, once a minute, every entry certainly committed since the last seal. It stops at the oldest running
 * transaction, so that an entry which commits late is never skipped but closed by a later seal.
 */
@Component
public class Sealer {

    private static final byte[] FIRST = new byte[32];

    private record Range(int era, long from, long upto) {}

    private final Seals seals;
    private final Keyring keyring;
    private final TransactionTemplate transaction;
    private final Path folder;
    private volatile @Nullable Seal newest;

    Sealer(
            Seals seals,
            Keyring keyring,
            PlatformTransactionManager transactions,
            @Value("${huiyin.seals:seals}") Path folder) {
        this.seals = seals;
        this.keyring = keyring;
        this.transaction = new TransactionTemplate(transactions);
        this.folder = folder;
    }

    /** The new seal, or nothing where there was nothing to close. */
    public Optional<Seal> seal() {
        var sealed = Viewer.job("seal").see(() -> transaction.execute(status -> close()));
        sealed.ifPresent(this::publish);
        return sealed;
    }

    /** The newest seal; roots are public. Costs no round trip: this node remembers the newest it made or found. */
    public Optional<Seal> latestRoot() {
        return Optional.ofNullable(newest);
    }

    /** Reads the newest seal again, for nodes that did not make it. */
    public void look() {
        newest = transaction.execute(status -> seals.latest()).orElse(null);
    }

    private Optional<Seal> close() {
        if (!seals.mine()) {
            return Optional.empty();
        }
        var last = seals.latest();
        return open(last).map(range -> close(range, last));
    }

    /** What is to be closed next: first what an earlier era left open, to which nothing can be added any more. */
    private Optional<Range> open(Optional<Seal> last) {
        var now = seals.era();
        for (var era = last.map(Seal::era).orElse(1); era <= now; era++) {
            var of = era;
            var from = last.filter(seal -> seal.era() == of).map(Seal::upto).orElse(0L);
            var upto = era == now ? seals.horizon() : Long.MAX_VALUE;
            if (upto > from && seals.anythingBetween(era, from, upto)) {
                return Optional.of(new Range(era, from, upto));
            }
        }
        return Optional.empty();
    }

    private Seal close(Range range, Optional<Seal> last) {
        var prev = last.map(Seal::root).orElse(FIRST);
        var root = seals.root(prev, range.era(), range.from(), range.upto());
        var seal = new Seal(
                last.map(Seal::no).orElse(0L) + 1,
                range.era(),
                range.upto(),
                root.entries(),
                root.root(),
                prev,
                keyring.sealMac(root.root()),
                Instant.now());
        seals.add(seal);
        return seal;
    }

    /** The root also goes into a file outside the database, where a later change of the database cannot reach it. */
    private void publish(Seal seal) {
        newest = seal;
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("roots.txt"),
                    seal.line() + " " + seal.at() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(
                    "the root of seal " + seal.no() + " could not be written to " + folder, notWritten);
        }
    }
}
