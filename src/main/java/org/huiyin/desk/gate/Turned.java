package org.huiyin.desk.gate;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.Fault;
import org.huiyin.desk.KeptForm;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where those are sent whom no rule lets pass: to sign in, or to a page that says why not. */
@Component
class Turned implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RuleBook rules;
    private final Templates templates;

    Turned(RuleBook rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
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
            var kept = Keeping.of(request);
            if (kept.isPresent()) {
                signInAgain(kept.get(), request, response);
                return;
            }
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", request.getContextPath() + "/sign-in" + wanted(request));
        }
    }

    /** Somebody is signed in but may not, or a form's token is missing or old. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var kept = why instanceof CsrfException && !rules.of(request).isEmpty()
                ? Keeping.of(request)
                : Optional.<KeptForm>empty();
        if (kept.isPresent()) {
            sendAgain(kept.get(), request, response);
            return;
        }
        request.setAttribute(Fault.STALE, why instanceof CsrfException);
        response.sendError(rules.of(request).isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.FORBIDDEN.value());
    }

    private void sendAgain(KeptForm kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Gates.console(request) && !signedIn()) {
            signInAgain(kept, request, response);
        } else {
            Page.of(templates.deskKept(kept, "这个页面放得太久了", "为了安全，放久了的表单要再确认一次。"), HttpStatus.FORBIDDEN)
                    .render(null, request, response);
        }
    }

    private void signInAgain(KeptForm kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FormTokens.ofOpen(request, response);
        Page.of(templates.deskSignIn(Typed.of(Map.of("to", kept.path())), false, kept), HttpStatus.UNAUTHORIZED)
                .render(null, request, response);
    }

    private static boolean signedIn() {
        var pass = SecurityContextHolder.getContext().getAuthentication();
        return pass != null && !(pass instanceof AnonymousAuthenticationToken);
    }

    // only what was asked with GET can be asked again; queries may hold what was searched for and stay behind
    private static String wanted(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !request.getServletPath().equals("/")
                ? "?to=" + URLEncoder.encode(request.getServletPath(), StandardCharsets.UTF_8)
                : "";
    }
}
