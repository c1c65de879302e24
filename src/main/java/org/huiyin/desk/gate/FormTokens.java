package org.huiyin.desk.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** Gives a page the form token of the gate its form is sent to, where that is another gate than its own. */
final class FormTokens {

    private FormTokens() {}

    /** The form is sent to sign in. */
    static void ofOpen(HttpServletRequest request, HttpServletResponse response) {
        give(Gates.twice(), request, response);
    }

    /** The form is sent to the console, by the officer who has just signed in. */
    static void ofConsole(HttpServletRequest request, HttpServletResponse response) {
        give(new HttpSessionCsrfTokenRepository(), request, response);
    }

    private static void give(CsrfTokenRepository tokens, HttpServletRequest request, HttpServletResponse response) {
        var token = tokens.loadDeferredToken(request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, token);
    }
}
