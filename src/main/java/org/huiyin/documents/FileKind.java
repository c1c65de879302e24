package org.huiyin.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken in; each is known by its content, never by its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif"),
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String media;
    private final String extension;

    FileKind(String media, String extension) {
        this.media = media;
        this.extension = extension;
    }

    public String media() {
        return media;
    }

    public String extension() {
        return extension;
    }

    static Optional<FileKind> of(String media) {
        return Arrays.stream(values()).filter(kind -> kind.media.equals(media)).findAny();
    }
}
