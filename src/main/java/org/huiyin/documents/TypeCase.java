package org.huiyin.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one press, read once: parsing them anew would cost more than setting a page. Not for two at a time. */
final class TypeCase {

    private record Type(String family, int weight, Face face) {}

    private final List<Type> types = new ArrayList<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /**
     * @param extra a folder of .ttf files named by the family they stand for (仿宋.ttf, 小标宋.ttf, 楷体.ttf, 黑体.ttf),
     *     where the house owns these faces; empty for none
     */
    TypeCase(String extra) throws IOException {
        if (!extra.isEmpty()) {
            addAll(Path.of(extra));
        }
        song(400, shipped("NotoSerifSC-Regular.ttf"));
        song(700, shipped("NotoSerifSC-Bold.ttf"));
        both("HanaMinB", shipped("HanaMinB.ttf"));
    }

    /** The characters of every day first: a renderer goes through all the glyphs of a face that it uses. */
    private void song(int weight, Face face) {
        types.add(new Type("Noto Serif SC Common", weight, face.common()));
        types.add(new Type("Noto Serif SC", weight, face));
    }

    void lendTo(PdfRendererBuilder builder, PDDocument pdf) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (var type : types) {
            builder.useFont(supplier(pdf, type.face()), type.family(), type.weight(), FontStyle.NORMAL, true);
        }
    }

    private void addAll(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.ttf")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                both(name.substring(0, name.length() - ".ttf".length()), new Face(() -> Files.readAllBytes(file)));
            }
        }
    }

    private void both(String family, Face face) {
        types.add(new Type(family, 400, face));
        types.add(new Type(family, 700, face));
    }

    private static Face shipped(String name) {
        return new Face(() -> {
            try (var stream = TypeCase.class.getResourceAsStream("/fonts/" + name)) {
                if (stream == null) {
                    throw new IOException("the program is incomplete: /fonts/" + name + " is missing");
                }
                return stream.readAllBytes();
            }
        });
    }

    private static PDFontSupplier supplier(PDDocument pdf, Face face) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(pdf, face.font(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
