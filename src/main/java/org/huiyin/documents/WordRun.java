package org.huiyin.documents;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Characters of one look: the Chinese ones in a named fount, Latin letters and figures in Times New Roman. */
record WordRun(
        XWPFParagraph line,
        String fount,
        double points,
        boolean bold,
        @Nullable String colour) {

    WordRun(XWPFParagraph line, String fount, double points, boolean bold) {
        this(line, fount, points, bold, null);
    }

    WordRun bolder() {
        return new WordRun(line, fount, points, true, colour);
    }

    void write(String text) {
        run().setText(text);
    }

    /** Something the word processor counts itself, such as the number of the page. */
    void field(String what) {
        var field = run().getCTR();
        field.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        field.addNewInstrText().setStringValue(what);
        field.addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private XWPFRun run() {
        var run = line.createRun();
        run.setFontFamily("Times New Roman", FontCharRange.ascii);
        run.setFontFamily("Times New Roman", FontCharRange.hAnsi);
        run.setFontFamily(fount, FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        if (colour != null) {
            run.setColor(colour);
        }
        return run;
    }
}
