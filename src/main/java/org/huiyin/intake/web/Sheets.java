package org.huiyin.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/** Tables as files to be kept. */
final class Sheets {

    private static final String BOM = "\uFEFF";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Written {
        void to(OutputStream out) throws IOException;
    }

    private Sheets() {}

    /** With the mark that spreadsheets need to read Chinese. */
    static View csv(String name, String text) {
        return file(name, "text/csv;charset=UTF-8", out -> out.write((BOM + text).getBytes(StandardCharsets.UTF_8)));
    }

    static View xlsx(String name, Written sheet) {
        return file(name, XLSX, sheet);
    }

    private static View file(String name, String media, Written content) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return (model, request, response) -> {
            response.setContentType(media);
            response.setHeader("Content-Disposition", attachment.toString());
            content.to(response.getOutputStream());
        };
    }
}
