package org.huiyin.desk.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets officers in by login and password, and opens their session. */
@Component
class Entrance {

    // a password takes 16 MB and much work to check: more at once would let strangers exhaust the machine
    private final Semaphore places = new Semaphore(8);
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    Entrance(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The officer, or empty for a wrong login or password and for a locked account alike. */
    Optional<Officer> verify(String login, String password) {
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return accounts.verify(login, password);
        } finally {
            places.release();
        }
    }

    /** Whether the officer must set another password before anything else. */
    boolean first(Officer officer) {
        return accounts.first(officer.id());
    }

    /** Starts a new session for the officer; whatever session there was ends. */
    void open(Officer officer, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        contexts.saveContext(new SecurityContextImpl(passOf(officer.id())), request, response);
        if (first(officer)) {
            request.getSession().setAttribute(ActorFilter.FIRST, true);
        }
    }

    /** All that a session knows of an officer is the id. */
    static Authentication passOf(long officer) {
        return UsernamePasswordAuthenticationToken.authenticated(Long.toString(officer), null, List.of());
    }
}
