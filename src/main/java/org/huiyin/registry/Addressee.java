package org.huiyin.registry;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.identity.Writer;

/** A writer who gave an address for mail, and the number of the petition he was given. */
record Addressee(String number, String mail) {

    static Stream<Addressee> of(String number, Writer writer) {
        var mail = writer.mail();
        return mail == null ? Stream.empty() : Stream.of(new Addressee(number, mail));
    }

    /** Of a petition just taken in; nobody where it is sealed, or secrecy is asked for. */
    static List<Addressee> of(String number, Arrival arrival) {
        return arrival.sealed() || arrival.particulars().confidential()
                ? List.of()
                : arrival.writers().stream()
                        .flatMap(writer -> of(number, writer))
                        .distinct()
                        .toList();
    }

    /** Told of what happens now, not of what a source tells of earlier days. */
    static boolean told(Occasion occasion) {
        return occasion.source() != Source.IMPORT && occasion.source() != Source.SAMPLE;
    }

    /** Without the address: this may end up in a log. */
    @Override
    public String toString() {
        return "Addressee[" + number + "]";
    }
}
