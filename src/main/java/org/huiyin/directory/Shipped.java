package org.huiyin.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/** The lists that come with the program: the divisions of the country, the subject table, and an invented county. */
final class Shipped {

    static final List<Listing> SAMPLE =
            List.of(Listing.DIVISIONS, Listing.BODIES, Listing.OFFICERS, Listing.RESPONSIBILITIES);

    private Shipped() {}

    static Reader divisions() {
        return open("directory/divisions/divisions.csv.gz");
    }

    static Reader subjects() {
        return open("directory/subjects.csv");
    }

    static Reader sample(Listing listing) {
        return open("sample/directory/" + listing.name().toLowerCase(Locale.ROOT) + ".csv");
    }

    private static Reader open(String path) {
        try {
            var stream = new ClassPathResource(path).getInputStream();
            var clear = path.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
            return new InputStreamReader(clear, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
