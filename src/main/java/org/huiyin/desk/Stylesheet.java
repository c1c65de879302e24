package org.huiyin.desk;

import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The address of the one stylesheet, with a mark of its content so that browsers may keep it for good. */
@Component
class Stylesheet {

    private final String address;

    Stylesheet() throws IOException {
        var mark = new CRC32();
        mark.update(new ClassPathResource("static/style.css").getContentAsByteArray());
        address = "/style.css?v=" + HexFormat.of().toHexDigits((int) mark.getValue());
    }

    String address() {
        return address;
    }
}
