package org.huiyin.desk.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer …}; a token that does not hold leaves the caller anonymous. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Recalls recalls;

    BearerFilter(ApiTokens tokens, Recalls recalls) {
        this.tokens = tokens;
        this.recalls = recalls;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        shown(request)
                .filter(token -> !recalls.recalled(token))
                .ifPresent(token ->
                        SecurityContextHolder.setContext(new SecurityContextImpl(Entrance.passOf(token.officer()))));
        chain.doFilter(request, response);
    }

    private Optional<ApiTokens.Shown> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> tokens.read(header.substring(SCHEME.length()).strip(), Instant.now()));
    }
}
