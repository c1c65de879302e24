package org.huiyin.portal;

import java.util.Optional;
import org.huiyin.directory.Body;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How else one can speak up, as must be made public (条例第十八条): settings {@code huiyin.portal.place},
 * {@code .phone}, {@code .post} and {@code .hours}, and for those left empty what the directory knows of the bureau.
 */
@Component
public record Channels(
        @Value("${huiyin.portal.place:}") String place,
        @Value("${huiyin.portal.phone:}") String phone,
        @Value("${huiyin.portal.post:}") String post,
        @Value("${huiyin.portal.hours:}") String hours) {

    public Channels of(Optional<Body> bureau) {
        return new Channels(
                or(place, bureau.map(Body::address)),
                or(phone, bureau.map(Body::phone)),
                post,
                or(hours, bureau.map(Body::hours)));
    }

    private static String or(String set, Optional<String> known) {
        return set.isBlank() ? known.orElse("") : set;
    }

    /** Whether there is anything to show. */
    public boolean known() {
        return !(place + phone + post + hours).isBlank();
    }
}
