package org.huiyin.operation;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.registry.Verifier;

/** Checks the journal, the number series and the seals, and says what does not fit. */
@Command.Word(
        value = "verify-journal",
        usage = "[--root 文件|封签号:十六进制根值]",
        purpose = "核对日志、编号和封签；另外保存着 roots.txt 或者手上有旧回执的，用 --root 一并核对。没有问题退出码为 0，发现问题为 1")
final class VerifyJournal implements Command {

    private final Verifier verifier;

    VerifyJournal(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of("root"), Set.of());
        asked.words(0);
        var roots = asked.option("root").map(KnownRoots::read).orElse(List.of());
        var report = verifier.verifyAgainst(roots);
        out.println("已核对：事项 %d 件，日志 %d 条，封签 %d 个。".formatted(report.matters(), report.entries(), report.seals()));
        if (!roots.isEmpty()) {
            out.println("您另外保存的封签 " + roots.size() + " 个，也已核对。");
        } else if (report.entries() == 0) {
            out.println("库里还没有任何事项。如果本该有，请核对 --huiyin.store 是不是这套系统的数据目录。");
        }
        if (report.leftOut() > 0) {
            out.println("从备份恢复时跳过、作废的编号 " + report.leftOut() + " 个，不算缺号；是谁、什么时候跳过的，见“管理记录”。");
        }
        report.findings().forEach(finding -> out.println("发现　" + finding.where() + "：" + finding.what()));
        out.println(
                report.findings().isEmpty()
                        ? "没有发现问题。"
                        : "共发现 " + report.findings().size() + " 处问题。请保留现场（不要再启动、不要覆盖备份），照 docs/operations.md“核验日志”办理。");
        return report.findings().isEmpty() ? DONE : FOUND;
    }
}
