package org.huiyin;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Beside {@link HuiyinTest}: gives each test, not only each class, its own copy of the database, to be damaged at will. */
public final class FreshForEach implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        FreshDatabase.renew(context);
    }
}
