package org.huiyin.intake;

/** A file an administrator sent, with how it is to be read; {@code encoding} is empty where it is to be found out. */
public record SentFile(String source, SourceKind kind, String encoding, String columns, byte[] bytes) {

    public static final int SOURCE_LIMIT = 60;

    /** Checks the columns before anything is kept. */
    public SentFile {
        Columns.read(columns);
    }

    /** Without what is in it: this may end up in a log. */
    @Override
    public String toString() {
        return "SentFile[" + kind + "]";
    }
}
