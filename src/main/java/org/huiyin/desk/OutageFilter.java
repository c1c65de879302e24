package org.huiyin.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outside of everything that asks the database, sessions too: without one, the usual way to the page of a fault would
 * fail like the request itself, and the browser would show the server's bare words.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OutageFilter extends OncePerRequestFilter {

    private final Faults faults;

    OutageFilter(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted() || Outage.behind(thrown).isEmpty()) {
                throw thrown;
            }
            response.reset();
            response.setHeader("Cache-Control", "no-store");
            tell(thrown, request, response);
        }
    }

    private void tell(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            faults.answer(HttpStatus.SERVICE_UNAVAILABLE, request.getRequestURI(), request, thrown)
                    .render(Map.of(), request, response);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
