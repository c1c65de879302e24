package org.huiyin.desk.gate;

import java.time.Instant;
import org.huiyin.directory.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Programs sign in with an officer's login and get a token for eight hours. */
@RestController
class ApiSignInController {

    record Credentials(@Nullable String login, @Nullable String password) {}

    record Issued(String token, Instant expires) {}

    private final Entrance entrance;
    private final ApiTokens tokens;

    ApiSignInController(Entrance entrance, ApiTokens tokens) {
        this.entrance = entrance;
        this.tokens = tokens;
    }

    @PostMapping("/api/sign-in")
    Issued signIn(@RequestBody Credentials given) {
        if (given.login() == null || given.password() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return entrance.verify(given.login(), given.password())
                .filter(officer -> !entrance.first(officer))
                .map(this::issue)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    private Issued issue(Officer officer) {
        var now = Instant.now();
        return new Issued(tokens.issue(officer.id(), now), now.plus(ApiTokens.LIFE));
    }
}
