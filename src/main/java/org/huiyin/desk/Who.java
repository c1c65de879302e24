package org.huiyin.desk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/** To whom an endpoint is open. */
public sealed interface Who {

    Who ANYONE = new Anyone();
    Who SIGNED_IN = new AnyOfficer();

    /** Officers who hold at least one of these capacities at the body they sit at. */
    static Who holding(Capacity first, Capacity... others) {
        return new Holder(Set.copyOf(EnumSet.of(first, others)));
    }

    boolean admits(@Nullable SignedIn signedIn);

    record Anyone() implements Who {
        @Override
        public boolean admits(@Nullable SignedIn signedIn) {
            return true;
        }
    }

    record AnyOfficer() implements Who {
        @Override
        public boolean admits(@Nullable SignedIn signedIn) {
            return signedIn != null;
        }
    }

    record Holder(Set<Capacity> capacities) implements Who {
        @Override
        public boolean admits(@Nullable SignedIn signedIn) {
            return signedIn != null && !Collections.disjoint(capacities, signedIn.capacities());
        }
    }
}
