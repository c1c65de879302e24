package org.huiyin.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file of another system, message by message. */
interface Messages extends AutoCloseable {

    /**
     * Steps to the next line; false behind the last.
     *
     * @throws SourceUnfit where the rest of the file cannot be read
     */
    boolean next() throws IOException;

    /** The number of the line stepped to, as an editor or a sheet shows it. */
    int line();

    /**
     * What stands there; empty for a blank line.
     *
     * @throws HistoryLine.Unfit where it cannot be read
     */
    Optional<Fields> fields();

    /** What should be known of the file before its lines are taken. */
    List<String> remarks();

    @Override
    void close() throws IOException;
}
