package org.huiyin.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that says which lines were refused and why; there is none where none was refused. */
final class Refusals implements AutoCloseable {

    private final Path file;
    private @Nullable BufferedWriter writer;

    /** What an earlier run refused is forgotten: this run goes through all lines again. */
    Refusals(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    Path file() {
        return file;
    }

    void add(int line, String reason) throws IOException {
        var open = writer;
        if (open == null) {
            open = Files.newBufferedWriter(file);
            writer = open;
        }
        open.write("第 " + line + " 行：" + reason + "\n");
        open.flush();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
