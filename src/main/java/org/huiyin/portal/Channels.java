package org.huiyin.portal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How else one can speak up, as must be made public (条例第十八条): settings {@code huiyin.portal.place},
 * {@code .phone}, {@code .post} and {@code .hours}; those left empty are not shown.
 */
@Component
public record Channels(
        @Value("${huiyin.portal.place:}") String place,
        @Value("${huiyin.portal.phone:}") String phone,
        @Value("${huiyin.portal.post:}") String post,
        @Value("${huiyin.portal.hours:}") String hours) {

    /** Whether there is anything to show. */
    public boolean known() {
        return !(place + phone + post + hours).isBlank();
    }
}
