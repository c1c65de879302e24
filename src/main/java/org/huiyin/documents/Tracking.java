package org.huiyin.documents;

import org.jspecify.annotations.Nullable;

/** Where a petitioner looks up how far his matter is; without a code the one on his receipt is meant. */
public record Tracking(String portal, @Nullable String code) {

    public Tracking {
        Required.text(portal, "address of the portal");
    }
}
