package org.huiyin.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.huiyin.calendar.Calendars;
import org.huiyin.directory.Directories;
import org.huiyin.identity.OfficerKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/**
 * Works through the files that were sent, one after the other. Cut off, it begins the same file again: what was taken
 * is not taken twice.
 */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int PROGRESS = 50;

    private final ImportRuns runs;
    private final History history;
    private final OfficerKeys keys;
    private final Directories directories;
    private final Calendars calendars;

    ImportWorker(ImportRuns runs, History history, OfficerKeys keys, Directories directories, Calendars calendars) {
        this.runs = runs;
        this.history = history;
        this.keys = keys;
        this.directories = directories;
        this.calendars = calendars;
    }

    void work() {
        runs.forget();
        for (var run = runs.next(); run.isPresent(); run = runs.next()) {
            work(run.get());
        }
    }

    private void work(ImportRuns.Waiting run) {
        try {
            walk(run);
            runs.end(run.id(), run.stage() == ImportStage.TRYING ? ImportStage.TRIED : ImportStage.DONE);
        } catch (SourceUnfit unfit) {
            runs.begin(run.id(), List.of(String.valueOf(unfit.getMessage())));
            runs.end(run.id(), ImportStage.UNREADABLE);
        } catch (EOFException | ZipException cut) {
            runs.begin(run.id(), List.of("文件不完整，压缩包读到一半就断了。已导入的不会重复，换上完整的文件再来一次即可。"));
            runs.end(run.id(), ImportStage.UNREADABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NestedRuntimeException broken) {
            LOG.error("Import {} broke off", run.id(), broken);
            runs.end(run.id(), ImportStage.STOPPED);
        } catch (RuntimeException unforeseen) {
            // its message may repeat what a line says
            LOG.error("Import {} broke off: {}", run.id(), unforeseen.getClass().getName());
            runs.end(run.id(), ImportStage.STOPPED);
        }
    }

    private void walk(ImportRuns.Waiting run) throws IOException {
        var clear = keys.open(run.officer(), new OfficerKeys.Sealed(run.keyVersion(), run.sealed()));
        var tally = new ImportTally(calendars.current());
        try (var messages = run.kind()
                .open(
                        () -> new ByteArrayInputStream(clear),
                        Columns.read(run.columns()),
                        SourceKind.encoding(run.encoding()))) {
            runs.begin(run.id(), messages.remarks());
            new ImportRun(messages, (line, reason) -> runs.refuse(run.id(), line, reason), tally)
                    .all(taking(run), () -> {
                        if (tally.lines() % PROGRESS == 0) {
                            runs.progress(run.id(), tally);
                        }
                    });
        }
        runs.progress(run.id(), tally);
    }

    private Predicate<HistoryLine> taking(ImportRuns.Waiting run) {
        var body = directories.current().body(run.body());
        return run.stage() == ImportStage.TRYING
                ? line -> history.tryOut(line, body, run.source())
                : line -> history.register(line, body, run.source());
    }
}
