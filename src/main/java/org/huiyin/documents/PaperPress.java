package org.huiyin.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiyin.procedure.Paper;
import org.springframework.stereotype.Component;

/** Presses a paper into PDF/A-2b with the measures of GB/T 9704; the same data gives the same bytes. */
@Component
public class PaperPress {

    /** Conventional sign for a character the printer has no type for. */
    private static final String GETA = "〓";

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Manuscript manuscript = new Manuscript();
    private final TypeCases cases;

    PaperPress(TypeCases cases) {
        this.cases = cases;
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    public byte[] press(Paper paper, PaperData data) {
        if (data.paper() != paper) {
            throw new IllegalArgumentException("these are not the words of a " + paper);
        }
        var xhtml = manuscript.xhtml(data);
        return cases.with(types -> undisturbed(xhtml, types, new Colophon(data.imprint(), xhtml)));
    }

    /** The renderer looks for XML services in every jar for each paper, which takes a quarter of its time: it shall find none. */
    private byte[] undisturbed(String xhtml, TypeCase types, Colophon colophon) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return pdf(xhtml, types, colophon);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private byte[] pdf(String xhtml, TypeCase types, Colophon colophon) {
        try (var pdf = new PDDocument();
                var renderer = builder(xhtml, types, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            colophon.setInto(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String xhtml, TypeCase types, PDDocument pdf) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                .useExternalResourceAccessControl(
                        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText(GETA)
                .withProducer("Huiyin")
                .withW3cDocument(manuscript.parse(xhtml), null);
        types.lendTo(builder, pdf);
        return builder;
    }
}
