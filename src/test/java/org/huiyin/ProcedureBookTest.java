package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureBook;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Term;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The procedure book and the glossary say what the tables say; {@code ./check book} writes the book anew. */
@HuiyinTest
class ProcedureBookTest {

    private static final Path BOOK = Path.of("docs", "procedures");

    @Autowired
    Procedures procedures;

    @Test
    void theBookIsTheTablesPrinted() throws IOException {
        for (var procedure : procedures.all()) {
            var file = BOOK.resolve(procedure.name().name().toLowerCase(Locale.ROOT) + ".md");
            var chapter = ProcedureBook.chapter(procedure);
            if (Boolean.getBoolean("huiyin.write-book")) {
                Files.createDirectories(BOOK);
                Files.writeString(file, chapter);
            }
            assertThat(file).as("run ./check book after changing a table").exists();
            assertThat(Files.readString(file))
                    .as(file + ": run ./check book after changing a table")
                    .isEqualTo(chapter);
        }
    }

    @Test
    void theGlossaryPairsEveryOfficialWord() throws IOException {
        var words = new ArrayList<String>();
        for (var procedure : procedures.all()) {
            words.add(procedure.name().title());
            procedure.stages().forEach(stage -> words.add(stage.title()));
            procedure.rules().forEach(rule -> words.add(rule.title()));
            procedure.terms().stream().map(Term::title).forEach(words::add);
        }
        List.of(Capacity.values()).forEach(capacity -> words.add(capacity.title()));
        List.of(Paper.values()).forEach(paper -> words.add(paper.title()));
        var glossary = Files.readString(Path.of("docs", "glossary.md"));
        assertThat(words.stream()
                        .filter(word -> !glossary.contains("| " + word + " |"))
                        .distinct())
                .as("words that docs/glossary.md does not pair")
                .isEmpty();
    }
}
