package org.huiyin.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.ReferenceLog;
import org.huiyin.identity.OfficerKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of imports may ask and do: numbers only, as who administers sees no petition. */
@Component
public class ImportDesk {

    private static final int ALL = Integer.MAX_VALUE;

    private final ImportRuns runs;
    private final OfficerKeys keys;
    private final ReferenceLog log;

    ImportDesk(ImportRuns runs, OfficerKeys keys, ReferenceLog log) {
        this.runs = runs;
        this.keys = keys;
        this.log = log;
    }

    public List<ImportProgress> runs(SignedIn me) {
        return runs.of(me.body().id());
    }

    public Optional<ImportProgress> run(long run, SignedIn me) {
        return runs.of(me.body().id(), run);
    }

    public List<ImportRefusal> refusals(ImportProgress run, int most) {
        return runs.refusals(run.id(), most);
    }

    public List<ImportRefusal> refusals(ImportProgress run) {
        return runs.refusals(run.id(), ALL);
    }

    /** Keeps the file, sealed, to be tried out. */
    public long send(SentFile file, UUID request, SignedIn me) {
        var officer = me.officer().id();
        return runs.add(request, officer, me.body().id(), file, keys.seal(officer, file.bytes()));
    }

    /** Begins, or goes on where it stopped. */
    @Transactional
    public boolean start(ImportProgress run, SignedIn me) {
        var started = runs.start(me.body().id(), run.id());
        if (started && run.stage() == ImportStage.TRIED) {
            tell(me, "从旧系统导入信访件，来源“%s”，文件 %d 条".formatted(run.source(), run.lines()));
        }
        return started;
    }

    public boolean drop(ImportProgress run, SignedIn me) {
        return runs.drop(me.body().id(), run.id());
    }

    private void tell(SignedIn me, String what) {
        log.add(me.officer().id(), me.body().id(), me.body().id(), what);
    }
}
