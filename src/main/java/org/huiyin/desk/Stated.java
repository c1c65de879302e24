package org.huiyin.desk;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.procedure.Act;

/** An act as a form states it, with the time it happened. */
public record Stated(Act act, LocalDateTime occurred) {

    /** An act that happens as it is entered. */
    public static Stated now(Act act) {
        return new Stated(act, BeijingTime.now());
    }

    /** The act that a form makes, on the day in its field {@code occurred}; complaints stand beside {@code field}. */
    public static Optional<Stated> on(Typed typed, String label, String field, Supplier<? extends Act> making) {
        var occurred = typed.happened("occurred", label);
        return typed.made(
                field,
                () -> new Stated(making.get(), occurred.map(BeijingTime::on).orElseThrow()));
    }
}
