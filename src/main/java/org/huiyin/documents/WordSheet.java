package org.huiyin.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The sheet of a paper in a word processor: A4, margins, 22 lines of 28 characters, page numbers (GB/T 9704). */
final class WordSheet {

    private static final int LINE = 580;

    private final XWPFDocument word;
    private final String kind;

    WordSheet(XWPFDocument word, String kind) {
        this.word = word;
        this.kind = kind;
    }

    /** Set last: the settings of the sheet stand at the end of the document. */
    void close() {
        var section = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        measure(section);
        if (kind.equals("form")) {
            return; // one sheet, without a page number
        }
        word.setEvenAndOddHeadings(true);
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        if (kind.equals("letter")) {
            var line = word.createFooter(HeaderFooterType.FIRST).createParagraph();
            line.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
            WordText.red(line.getCTP().getPPr().getPBdr().getTop());
        }
    }

    private void measure(CTSectPr section) {
        var form = kind.equals("form");
        var page = section.addNewPgSz();
        page.setW(twips(210));
        page.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(form ? 20 : 37));
        margins.setRight(twips(26));
        margins.setBottom(twips(form ? 16 : 35));
        margins.setLeft(twips(28));
        margins.setHeader(twips(form ? 10 : 15));
        margins.setFooter(twips(form ? 8 : 25));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
    }

    /** 4号半角宋体, a dash on each side, one character from the edge. */
    private void number(HeaderFooterType pages, ParagraphAlignment side) {
        var line = word.createFooter(pages).createParagraph();
        line.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            line.setIndentationRight(280);
        } else {
            line.setIndentationLeft(280);
        }
        var figures = new WordRun(line, "宋体", 14, false);
        figures.write("— ");
        figures.field("PAGE");
        figures.write(" —");
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
