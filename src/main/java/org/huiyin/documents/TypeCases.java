package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** As many type cases as papers may be pressed at once; each is filled when it is first wanted. */
@Component
class TypeCases {

    private final ConcurrentLinkedQueue<TypeCase> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore presses;
    private final String extra;

    TypeCases(@Value("${huiyin.presses:2}") int presses, @Value("${huiyin.fonts:}") String extra) {
        this.presses = new Semaphore(presses);
        this.extra = extra;
    }

    <T> T with(Function<TypeCase, T> work) {
        presses.acquireUninterruptibly();
        try {
            var found = idle.poll();
            var types = found == null ? new TypeCase(extra) : found;
            var done = work.apply(types);
            idle.add(types);
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }
}
