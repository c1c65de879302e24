package org.huiyin.desk.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.huiyin.desk.Badge;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the officer behind a request and answers the rest of it with his eyes; without an officer, with nobody's. */
final class ActorFilter extends OncePerRequestFilter {

    /** Where the session remembers the body an officer with several chose. */
    static final String BODY = "huiyin.body";

    /** Where the session remembers that the password was drawn by an administrator and must be changed first. */
    static final String FIRST = "huiyin.first";

    private static final Set<String> OPEN_AT_FIRST = Set.of("/password", "/sign-out");

    private final Seats seats;
    private final Source source;

    ActorFilter(Seats seats, Source source) {
        this.seats = seats;
        this.source = source;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var all = seats(SecurityContextHolder.getContext().getAuthentication());
        var seat = Seats.at(wished(request), all);
        if (seat.isEmpty()) {
            anonymous();
            chain.doFilter(request, response);
            return;
        }
        if (first(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/password");
            return;
        }
        request.setAttribute(SignedIn.class.getName(), seat.get());
        request.setAttribute(Badge.class.getName(), Badge.of(seat.get(), all));
        see(seat.get(), request, response, chain);
    }

    private void see(SignedIn seat, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            seats.viewer(seat.officer()).see(() -> {
                chain.doFilter(request, response);
                return seat;
            });
        } catch (ServletException | IOException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private List<SignedIn> seats(@Nullable Authentication pass) {
        return pass == null || pass instanceof AnonymousAuthenticationToken
                ? List.of()
                : seats.of(Long.parseLong(pass.getName()), source);
    }

    private static boolean first(HttpServletRequest request) {
        var session = request.getSession(false);
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return session != null && session.getAttribute(FIRST) != null && !OPEN_AT_FIRST.contains(path);
    }

    private static @Nullable Long wished(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (Long) session.getAttribute(BODY);
    }

    // one who left, or lost the last post, is nobody from the next request on
    private static void anonymous() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
    }
}
