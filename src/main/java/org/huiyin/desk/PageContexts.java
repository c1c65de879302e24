package org.huiyin.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers the context of a page from its request. */
@Component
class PageContexts {

    private final StaticFiles files;
    private final House house;
    private final List<NavEntry> nav;
    private final @Nullable SearchBox search;

    PageContexts(StaticFiles files, House house, ObjectProvider<NavEntry> nav, ObjectProvider<SearchBox> search) {
        this.files = files;
        this.house = house;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.search = search.getIfAvailable();
    }

    PageContext of(HttpServletRequest request) {
        var badge = (Badge) request.getAttribute(Badge.class.getName());
        return new PageContext(
                badge,
                nav(badge),
                badge == null ? null : search(badge),
                request.getRequestURI().substring(request.getContextPath().length()),
                TypeSize.large(request),
                "GET".equals(request.getMethod()),
                house.name(),
                files.style(),
                files.keys(),
                said(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private List<NavEntry> nav(@Nullable Badge badge) {
        return badge == null
                ? List.of()
                : nav.stream().filter(entry -> entry.openTo(badge.capacities())).toList();
    }

    /** Not for those who may not see the page that answers. */
    private @Nullable SearchBox search(Badge badge) {
        var open = search != null
                && nav.stream()
                        .filter(entry -> entry.path().equals(search.path()))
                        .allMatch(entry -> entry.openTo(badge.capacities()));
        return open ? search : null;
    }

    private static @Nullable String said(HttpServletRequest request) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried == null ? null : (String) carried.get(Onward.SAID);
    }
}
