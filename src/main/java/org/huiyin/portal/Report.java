package org.huiyin.portal;

import java.util.List;
import java.util.UUID;
import org.huiyin.identity.Writer;
import org.huiyin.intake.NewLetter;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;

/**
 * What a petitioner says, as clean values. {@code title} is the one line that stands in the officers' lists;
 * {@code spot} says more exactly where, {@code secret} that the body concerned shall not learn who writes.
 */
public record Report(
        String title,
        String text,
        List<String> demands,
        String division,
        String spot,
        String subject,
        Writer writer,
        boolean secret,
        UUID request) {

    public Report {
        demands = List.copyOf(demands);
    }

    NewLetter letter(long body, List<Incoming> photos) {
        return new NewLetter(
                Channel.WEB,
                body,
                List.of(writer),
                division,
                subject,
                title,
                whole(),
                demands,
                photos,
                false,
                Particulars.secrecy(secret));
    }

    private String whole() {
        return (secret ? "【信访人要求保密：不让被反映的单位知道是谁反映的】\n" : "") + text + (spot.isEmpty() ? "" : "\n具体地点：" + spot);
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "Report[" + request + "]";
    }
}
