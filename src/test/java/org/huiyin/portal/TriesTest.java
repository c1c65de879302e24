package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-05T08:00:00Z"));
    private final Tries tries = new Tries(now::get);

    @Test
    void tenWrongCodesAreHeardAndThenThereIsAPauseUntilAQuarterOfAnHourAfterTheFirst() {
        var first = now.get();
        for (var no = 0; no < Tries.MOST; no++) {
            assertThat(tries.take("青信〔2026〕0001号")).isEmpty();
            now.set(now.get().plusSeconds(10));
        }
        assertThat(tries.take("青信〔2026〕0001号")).hasValue(first.plus(Tries.SPAN));
        now.set(first.plus(Tries.SPAN));
        assertThat(tries.take("青信〔2026〕0001号")).isEmpty();
    }

    @Test
    void theRightCodeCostsNothing() {
        for (var no = 0; no < 3 * Tries.MOST; no++) {
            assertThat(tries.take("青信〔2026〕0001号")).isEmpty();
            tries.giveBack("青信〔2026〕0001号");
        }
    }

    @Test
    void oneNumberDoesNotWaitForAnother() {
        for (var no = 0; no < 2 * Tries.MOST; no++) {
            tries.take("青信〔2026〕0001号");
        }
        assertThat(tries.take("青信〔2026〕0002号")).isEmpty();
    }
}
