package org.huiyin.desk;

import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The addresses of the style sheet and the script, with a mark of their content so that browsers may keep them. */
@Component
class StaticFiles {

    private final String style = address("style.css");
    private final String keys = address("keys.js");

    StaticFiles() throws IOException {}

    String style() {
        return style;
    }

    String keys() {
        return keys;
    }

    private static String address(String name) throws IOException {
        var mark = new CRC32();
        mark.update(new ClassPathResource("static/" + name).getContentAsByteArray());
        return "/%s?v=%s".formatted(name, HexFormat.of().toHexDigits((int) mark.getValue()));
    }
}
