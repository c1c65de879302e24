package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.UUID;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccasionTest {

    @Test
    void anOfficerActsInAPostAtABody() {
        assertThatCode(() -> occasion(new Actor.Officer(1), Capacity.REGISTRAR, 2L))
                .doesNotThrowAnyException();
        refused(new Actor.Officer(1), Capacity.REGISTRAR, null);
        refused(new Actor.Officer(1), Capacity.PETITIONER, 2L);
        refused(new Actor.Officer(1), Capacity.SYSTEM, 2L);
    }

    @Test
    void aPetitionerActsAsSuchAndForNoBody() {
        assertThatCode(() -> occasion(new Actor.Petitioner("token"), Capacity.PETITIONER, null))
                .doesNotThrowAnyException();
        refused(new Actor.Petitioner("token"), Capacity.HEAD, null);
        refused(new Actor.Petitioner("token"), Capacity.PETITIONER, 2L);
    }

    @Test
    void aJobActsAsTheSystem() {
        assertThatCode(() -> occasion(new Actor.Job("seal"), Capacity.SYSTEM, null))
                .doesNotThrowAnyException();
        refused(new Actor.Job("seal"), Capacity.ADMINISTRATOR, null);
    }

    private static void refused(Actor actor, Capacity capacity, @Nullable Long body) {
        assertThatIllegalArgumentException().isThrownBy(() -> occasion(actor, capacity, body));
    }

    private static Occasion occasion(Actor actor, Capacity capacity, @Nullable Long body) {
        var occurred = LocalDateTime.of(2026, 3, 2, 9, 30);
        return new Occasion(actor, capacity, body, occurred, Source.CONSOLE, new UUID(1, 2));
    }
}
