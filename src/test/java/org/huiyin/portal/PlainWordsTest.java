package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.HuiyinTest;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Side;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HuiyinTest
class PlainWordsTest {

    /** Words of the office that a petitioner never reads. */
    private static final Pattern NEVER = Pattern.compile("重件|重复件|存查|终结|稳定|缠访|闹访|上访户|老户");

    @Autowired
    Procedures procedures;

    @Test
    void everyActIsEitherToldToTheWriterOrKnownToBeTheOrgansOwn() {
        assertThat(procedures.all())
                .flatMap(procedure -> procedure.rules().stream()
                        .map(rule -> procedure.name().name() + "." + rule.code())
                        .toList())
                .allMatch(code -> PlainWords.knows(code) || PlainWords.INSIDE.contains(code));
    }

    @Test
    void everyDutyTowardsTheWriterIsToldInPlainWords() {
        assertThat(procedures.all())
                .flatMap(procedure -> procedure.terms().stream()
                        .filter(term -> term.side() == Side.DUTY)
                        .map(term -> term.code())
                        .toList())
                .allMatch(PlainWords::knowsTerm);
    }

    @Test
    void wordsOfTheOfficeAreNotForThePetitioner() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/jte/portal"));
                var code = Files.walk(Path.of("src/main/java/org/huiyin/portal"))) {
            assertThat(Stream.concat(pages, code).filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> NEVER.matcher(read(file)).find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
