package org.huiyin.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Date and identifier of a pressed file, taken from the paper itself and not from clock or chance. */
record Colophon(Imprint imprint, String xhtml) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    void setInto(PDDocument pdf) throws IOException {
        var issued = imprint.date().atStartOfDay(ZONE);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(issued));
        var catalog = pdf.getDocumentCatalog();
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(metadata)
                .replaceAll("$1"
                        + DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")
                                .format(issued) + "$2");
        var fixed = new PDMetadata(pdf);
        fixed.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(fixed);
        pdf.setDocumentId(identifier());
    }

    private long identifier() {
        return Long.parseUnsignedLong(Digests.sha256(xhtml.getBytes(StandardCharsets.UTF_8)), 0, 16, 16);
    }
}
