package org.huiyin.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this house sends mail (setting {@code spring.mail.host}): forms ask for no address that nothing would be sent to. */
@Component
public record Mailing(@Value("${spring.mail.host:}") String host) {

    public boolean on() {
        return !host.isBlank();
    }
}
