package org.huiyin.desk.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huiyin.desk.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where those are sent whom no rule lets pass: to sign in, or to a page that says why not. */
@Component
class Turned implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RuleBook rules;

    Turned(RuleBook rules) {
        this.rules = rules;
    }

    /** Nobody is signed in. Where the petitioners' door is shut, the first page leads to the officers'. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (rules.of(request).isEmpty() && !request.getServletPath().equals("/")) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (request.getServletPath().startsWith("/api/")) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", request.getContextPath() + "/sign-in" + wanted(request));
        }
    }

    /** Somebody is signed in but may not, or a form's token is missing or old. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(Fault.STALE, why instanceof CsrfException);
        response.sendError(rules.of(request).isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.FORBIDDEN.value());
    }

    // only what was asked with GET can be asked again; queries may hold what was searched for and stay behind
    private static String wanted(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !request.getServletPath().equals("/")
                ? "?to=" + URLEncoder.encode(request.getServletPath(), StandardCharsets.UTF_8)
                : "";
    }
}
