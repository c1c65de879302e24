package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class PaperWordTest {

    private final PaperWord word = new PaperWord();
    private final Manuscript manuscript = new Manuscript();

    static Stream<PaperData> papers() {
        return Papers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperSaysInWordWhatItSaysInPrint(PaperData data) throws IOException {
        var bytes = word.docx(data);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(data.paper() + ".docx"), bytes);
        var printed = manuscript
                .parse(manuscript.xhtml(data))
                .getElementsByTagName("body")
                .item(0)
                .getTextContent();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            assertThat(bare(text.getText())).startsWith(bare(printed));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsHandedOutIsKnownAsAWordDocument(PaperData data) {
        assertThat(new FileCheck(DataSize.ofMegabytes(20)).check(word.docx(data)))
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void theSheetHasTheMeasuresOfOfficialDocuments() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word.docx(Papers.opinion())))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(section.getPgMar().getRight()).hasToString("1474");
            assertThat(section.getPgMar().getBottom()).hasToString("1984");
            var text = document.getParagraphs().stream()
                    .filter(line -> line.getText().startsWith("你们反映的"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text.getIndentationFirstLine()).isEqualTo(640);
            assertThat(text.getSpacingBetween()).isEqualTo(28.95);
            assertThat(text.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
