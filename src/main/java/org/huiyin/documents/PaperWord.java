package org.huiyin.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paper as .docx, to be finished, signed and sealed outside: the very words of its template, in the measures of
 * GB/T 9704 as far as a word processor keeps them.
 */
@Component
public class PaperWord {

    private final Manuscript manuscript = new Manuscript();

    public byte[] docx(PaperData data) {
        var body = manuscript
                .parse(manuscript.xhtml(data))
                .getElementsByTagName("body")
                .item(0);
        var kind = ((Element) body.getFirstChild()).getAttribute("class");
        try (var word = new XWPFDocument()) {
            var sheet = new WordSheet(word, kind);
            new WordText(word, kind).set(body.getFirstChild());
            sheet.close();
            word.getProperties().getCoreProperties().setTitle(data.paper().title());
            word.getProperties().getCoreProperties().setCreator(data.imprint().organ());
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && element.getTagName().equals(name);
    }

    static boolean in(Node node, String style) {
        return node instanceof Element element
                && List.of(element.getAttribute("class").split(" ")).contains(style);
    }
}
