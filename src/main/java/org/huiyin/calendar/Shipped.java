package org.huiyin.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The years that come with the program. */
final class Shipped {

    private Shipped() {}

    static List<Arrangement> arrangements() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:calendar/*.json");
            return Stream.of(files).map(Shipped::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arrangement read(Resource file) {
        try {
            return ArrangementFile.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
