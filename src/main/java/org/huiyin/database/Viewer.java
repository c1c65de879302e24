package org.huiyin.database;

import java.lang.ScopedValue.CallableOp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * With whose eyes the database is read: row security shows what these tokens are involved in and not shut out of.
 * {@code tokens} are audience tokens, {@code shutTokens} keyed ones, {@code job} names a job with policies of its own.
 */
public record Viewer(
        List<String> tokens,
        List<String> shutTokens,
        @Nullable String job) {

    private static final ScopedValue<Viewer> CURRENT = ScopedValue.newInstance();

    /** Sees nothing: the viewer of every transaction that has no other. */
    public static final Viewer NOBODY = new Viewer(List.of(), List.of(), null);

    public Viewer {
        tokens = List.copyOf(tokens);
        shutTokens = List.copyOf(shutTokens);
        if (job != null && job.isBlank()) {
            throw new IllegalArgumentException("A job's viewer needs the name of the job");
        }
    }

    /** The viewer of a named job: sees what that job's own policies show. */
    public static Viewer job(String name) {
        return new Viewer(List.of(), List.of(), name);
    }

    public static Viewer current() {
        return CURRENT.orElse(NOBODY);
    }

    /**
     * Lets the transactions that begin inside {@code work} see with these eyes.
     *
     * @throws IllegalStateException inside a transaction of another viewer, whose eyes are set at its begin
     */
    public <T, X extends Throwable> T see(CallableOp<? extends T, X> work) throws X {
        refuseInsideAnothers();
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** As {@link #see(CallableOp)}, for work without a result. */
    public void see(Runnable work) {
        refuseInsideAnothers();
        ScopedValue.where(CURRENT, this).run(work);
    }

    private void refuseInsideAnothers() {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !equals(current())) {
            throw new IllegalStateException("The viewer of a transaction is set at its begin and cannot change inside");
        }
    }
}
