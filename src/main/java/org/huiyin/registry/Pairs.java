package org.huiyin.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Besides;
import org.huiyin.procedure.Paired;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second matter that some acts name: locked together with the first, and told to the rules. */
@Component
class Pairs {

    private final Matters matters;

    Pairs(Matters matters) {
        this.matters = matters;
    }

    /** A matter, and the other one that the act names. */
    record Pair(MatterCase matter, @Nullable MatterCase twin) {

        Besides besides() {
            return new Besides(
                    matter.origin().channel() == Channel.VISIT,
                    ordinary(matter),
                    twin == null ? null : known(matter, twin));
        }
    }

    /** Locks what the act names by ascending id, each with the viewer's eyes, and opens the fence for it. */
    Pair lock(Act act, MatterId id, UUID request) {
        var named = other(act, id);
        if (named.isEmpty()) {
            return new Pair(matters.load(matters.lock(id), request), null);
        }
        var other = named.get();
        var first = matters.lock(id.value() < other.value() ? id : other);
        var second = matters.lock(id.value() < other.value() ? other : id);
        var own = first.id().equals(id) ? first : second;
        var twin = first.id().equals(id) ? second : first;
        return new Pair(matters.load(own, twin, request), matters.load(twin, own, request));
    }

    /**
     * What the rules may know besides, read without a lock.
     *
     * @throws NoSuchMatter where the viewer may not see the other matter
     */
    @Transactional(readOnly = true)
    public Besides known(Act act, MatterId id) {
        var other = other(act, id).map(matters::read).orElse(null);
        return new Pair(matters.read(id), other).besides();
    }

    private static Optional<MatterId> other(Act act, MatterId id) {
        return act instanceof Paired paired
                ? Optional.ofNullable(paired.twin()).map(MatterId::new).filter(other -> !other.equals(id))
                : Optional.empty();
    }

    private static Besides.Twin known(MatterCase matter, MatterCase twin) {
        return new Besides.Twin(
                matter.origin().registeredAt() == twin.origin().registeredAt(),
                ordinary(twin),
                running(twin),
                !twin.origin().received().isAfter(matter.origin().received())
                        && twin.lock().recorded().isBefore(matter.lock().recorded()),
                same(matter, twin, (one, other) -> one.name().equals(other.name())),
                sameNumber(matter, twin));
    }

    private static boolean ordinary(MatterCase matter) {
        return !matter.lock().sealed()
                && !matter.lock().history()
                && !matter.origin().part();
    }

    private static boolean running(MatterCase matter) {
        var main = matter.state().main();
        return main.ended() == null && main.procedure() != ProcedureName.HISTORY;
    }

    /** Whether the same person wrote both, as far as names and numbers tell. */
    static boolean sameNumber(MatterCase matter, MatterCase twin) {
        return same(
                matter,
                twin,
                (one, other) -> one.idNumber() != null && Objects.equals(one.idNumber(), other.idNumber())
                        || one.name().equals(other.name())
                                && one.phone() != null
                                && Objects.equals(one.phone(), other.phone()));
    }

    private static boolean same(MatterCase matter, MatterCase twin, BiPredicate<Writer, Writer> agree) {
        return matter.origin().everyone().stream()
                .filter(Writer::named)
                .anyMatch(one -> twin.origin().everyone().stream()
                        .filter(Writer::named)
                        .anyMatch(other -> agree.test(one, other)));
    }
}
