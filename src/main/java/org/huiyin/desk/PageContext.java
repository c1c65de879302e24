package org.huiyin.desk;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every layout needs and no controller should have to pass: who is signed in, where one is, the form token. */
public record PageContext(
        @Nullable Badge badge,
        List<NavEntry> nav,
        @Nullable SearchBox search,
        String path,
        boolean large,
        boolean asked /* the page answers a GET: asking again is harmless */,
        String house,
        String style,
        String keys,
        @Nullable String said,
        @Nullable CsrfToken csrf) {

    private static final ScopedValue<PageContext> CURRENT = ScopedValue.newInstance();

    /** For templates only: the context of the page being written. */
    public static PageContext current() {
        return CURRENT.get();
    }

    /** Whether a navigation entry is the one we are under: of several the one that says it most exactly. */
    public boolean under(NavEntry entry) {
        return nav.stream()
                .filter(one -> one.leadsTo(path))
                .max(Comparator.comparingInt(one -> one.path().length()))
                .filter(entry::equals)
                .isPresent();
    }

    /** Writes one page with this context; pages do not throw checked exceptions. */
    public void during(Runnable writing) {
        ScopedValue.where(CURRENT, this).run(writing);
    }
}
