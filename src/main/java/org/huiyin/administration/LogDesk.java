package org.huiyin.administration;

import java.util.List;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.directory.ReferenceLog;
import org.springframework.stereotype.Component;

/** 管理记录: who changed what of the bodies an administrator looks after. */
@Component
public class LogDesk {

    private final ReferenceLog log;
    private final Directories directories;
    private final Scope scope;

    LogDesk(ReferenceLog log, Directories directories, Scope scope) {
        this.log = log;
        this.directories = directories;
        this.scope = scope;
    }

    /** A page, and one line more where there are more. */
    public List<LogLine> lines(int page, SignedIn me) {
        return log.about(scope.ids(me), page).stream()
                .map(line -> new LogLine(line.at(), who(line), line.what()))
                .toList();
    }

    private String who(ReferenceLog.Line line) {
        var officer = line.officer();
        var body = line.body();
        return officer == null || body == null
                ? "命令行"
                : directories.current().body(body).shortName() + " "
                        + directories.current().officer(officer).name();
    }
}
