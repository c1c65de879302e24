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
        usage = "[--root 封签号:十六进制根值]",
        purpose = "核对日志、编号和封签；手上有旧回执或 roots.txt 的，用 --root 一并核对。发现问题时退出码为 1")
final class VerifyJournal implements Command {

    private final Verifier verifier;

    VerifyJournal(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of("root"), Set.of());
        asked.words(0);
        asked.option("root")
                .filter(root -> !root.strip().matches("[0-9]+:[0-9a-fA-F]{64}"))
                .ifPresent(unreadable -> {
                    throw new Misuse("--root 写成“封签号:六十四位十六进制”，例如回执上印的那一行");
                });
        var report = verifier.verify(asked.option("root").orElse(null));
        out.println("已核对：事项 %d 件，日志 %d 条，封签 %d 个。".formatted(report.matters(), report.entries(), report.seals()));
        report.findings().forEach(finding -> out.println("发现　" + finding.where() + "：" + finding.what()));
        out.println(
                report.findings().isEmpty()
                        ? "没有发现问题。"
                        : "共发现 " + report.findings().size() + " 处问题。");
        return report.findings().isEmpty() ? DONE : FOUND;
    }
}
