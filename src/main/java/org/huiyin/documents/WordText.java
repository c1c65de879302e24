package org.huiyin.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sets the elements of a paper's template as paragraphs and tables of a word processor. */
final class WordText {

    private static final String BODY = "仿宋_GB2312";
    private static final String TITLE = "方正小标宋简体";
    private static final String RED = "E00000";
    private static final int CHARACTER = 320;
    private static final double LINE = 28.95;

    private final XWPFDocument word;
    private final boolean letter;

    WordText(XWPFDocument word, String kind) {
        this.word = word;
        this.letter = kind.equals("letter");
    }

    /** The children of an element, one after the other. */
    void set(Node paper) {
        for (var child : children(paper)) {
            block(child);
        }
    }

    private void block(Node node) {
        if (PaperWord.is(node, "p")) {
            text(node, PaperWord.in(node, "flush"));
        } else if (PaperWord.is(node, "h1")) {
            title(node);
        } else if (PaperWord.is(node, "h2")) {
            heading(node, "黑体");
        } else if (PaperWord.is(node, "h3")) {
            heading(node, "楷体_GB2312");
        } else if (PaperWord.is(node, "table")) {
            table((Element) node);
        } else if (PaperWord.in(node, "head")) {
            head((Element) node);
        } else if (PaperWord.in(node, "signed")) {
            signed(node);
        } else if (PaperWord.in(node, "slip")) {
            word.createParagraph().setPageBreak(true);
            set(node);
        }
    }

    private void text(Node node, boolean flush) {
        var line = line();
        if (PaperWord.in(node, "number")) {
            line.setAlignment(letter ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
            inline(node, new WordRun(line, BODY, 16, false));
            space(letter ? 2 : 1);
            return;
        }
        if (!flush) {
            indent(line);
        }
        inline(node, new WordRun(line, BODY, PaperWord.in(node, "small") ? 10.5 : 16, false));
    }

    private void title(Node node) {
        var line = word.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingBetween(36, LineSpacingRule.EXACT);
        inline(node, new WordRun(line, TITLE, 22, false));
        if (letter) {
            space(1);
        }
    }

    private void heading(Node node, String fount) {
        var line = line();
        indent(line);
        line.setKeepNext(true);
        inline(node, new WordRun(line, fount, 16, false));
    }

    /** The organ's name in red, and the red line under it. */
    private void head(Element node) {
        var mark = (Element) node.getFirstChild();
        var points = Double.parseDouble(mark.getAttribute("style").replaceAll("[^0-9.]", ""));
        var line = word.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(200);
        line.setBorderBottom(Borders.THICK_THIN_SMALL_GAP);
        red(line.getCTP().getPPr().getPBdr().getBottom());
        inline(mark, new WordRun(line, TITLE, points, false, RED));
    }

    static void red(CTBorder line) {
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(24));
        line.setSpace(BigInteger.valueOf(8));
    }

    /** Organ and day, four characters from the right edge; the lines before leave room for the seal. */
    private void signed(Node node) {
        space(2);
        for (var part : lines(node.getFirstChild())) {
            var line = line();
            line.setAlignment(ParagraphAlignment.RIGHT);
            line.setIndentationRight(4 * CHARACTER);
            line.setKeepNext(true);
            new WordRun(line, BODY, 16, false).write(part);
        }
    }

    private void table(Element node) {
        var rows = elements(node, "tr");
        var table = word.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            cell(table, row, 0, elements(rows.get(row), "th").getFirst());
            cell(table, row, 1, elements(rows.get(row), "td").getFirst());
        }
    }

    private void cell(XWPFTable table, int row, int column, Element content) {
        var cell = table.getRow(row).getCell(column);
        cell.setWidth(column == 0 ? "24%" : "76%");
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraphs = elements(content, "p");
        if (paragraphs.isEmpty()) {
            cellLine(cell.getParagraphArray(0), content, column);
        }
        for (int n = 0; n < paragraphs.size(); n++) {
            cellLine(n == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), paragraphs.get(n), column);
        }
    }

    private static void cellLine(XWPFParagraph line, Node content, int column) {
        line.setAlignment(column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        line.setSpacingBefore(60);
        line.setSpacingAfter(60);
        inline(content, new WordRun(line, BODY, 14, PaperWord.in(content, "code")));
    }

    private XWPFParagraph line() {
        var line = word.createParagraph();
        line.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        line.setAlignment(ParagraphAlignment.BOTH);
        return line;
    }

    private void space(int lines) {
        for (int n = 0; n < lines; n++) {
            line();
        }
    }

    private static void indent(XWPFParagraph line) {
        line.setIndentationFirstLine(2 * CHARACTER);
    }

    private static void inline(Node node, WordRun run) {
        for (var child : children(node)) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                run.write(child.getTextContent());
            } else {
                inline(child, PaperWord.is(child, "b") ? run.bolder() : run);
            }
        }
    }

    private static List<String> lines(Node node) {
        return children(node).stream()
                .filter(child -> PaperWord.is(child, "p"))
                .map(Node::getTextContent)
                .toList();
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int n = 0; n < found.getLength(); n++) {
            elements.add((Element) found.item(n));
        }
        return elements;
    }
}
