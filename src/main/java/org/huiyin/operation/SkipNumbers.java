package org.huiyin.operation;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.ReferenceLog;
import org.huiyin.registry.NumberGaps;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a restore: leaves out the numbers that may have been given out since the backup, so that none is given twice. */
@Command.Word(
        value = "skip-numbers",
        usage = "个数 [--body 机构代码] [--year 年份]",
        purpose = "从备份恢复以后用：各单位每个系列的编号都跳过这么多个，备份之后发出过的号就不会再发；跳过的记为作废")
final class SkipNumbers implements Command {

    private static final String REASON = "从备份恢复，这些号在备份之后可能已经发出，作废不用";
    private static final int MOST = 1_000_000;

    private final Directories directories;
    private final NumberGaps gaps;
    private final ReferenceLog log;
    private final TransactionTemplate transaction;

    SkipNumbers(Directories directories, NumberGaps gaps, ReferenceLog log, PlatformTransactionManager transactions) {
        this.directories = directories;
        this.gaps = gaps;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of("body", "year"), Set.of());
        var many = number(asked.words(1).getFirst(), "个数", 1, MOST);
        var year = asked.option("year")
                .map(written -> number(written, "年份", 2000, 2999))
                .orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
        var one = asked.option("body").map(this::body);
        leaveOut(one, year, many);
        out.println("%s %d 年的信访件编号和各种文书编号都已跳过 %d 个，记为作废，写进了管理记录。"
                .formatted(one.map(Body::name).orElse("全部单位"), year, many));
        return DONE;
    }

    private void leaveOut(Optional<Body> one, int year, int many) {
        var bodies = one.map(List::of).orElseGet(() -> directories.current().bodies());
        var about = one.map(Body::id).orElse(null);
        transaction.executeWithoutResult(status -> {
            gaps.leaveOut(bodies.stream().map(Body::id).toList(), year, many, REASON);
            log.add(null, null, about, "%d 年各个系列的编号都跳过 %d 个：%s".formatted(year, many, REASON));
        });
    }

    private Body body(String code) {
        return directories.current().bodyByCode(code).orElseThrow(() -> new Misuse("没有代码是 " + code + " 的机构"));
    }

    private static int number(String written, String what, int least, int most) {
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            throw new Misuse("%s写成 %d 到 %d 的数字".formatted(what, least, most));
        }
        return Integer.parseInt(written);
    }
}
