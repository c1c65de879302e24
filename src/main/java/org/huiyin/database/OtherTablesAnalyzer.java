package org.huiyin.database;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells why a database whose tables are not this program's is left alone. The usual case is an older program on a
 * database that a newer one has upgraded: it would start, and write what the newer one does not expect.
 */
final class OtherTablesAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private static final Pattern VERSION = Pattern.compile("(?:locally|version|database):? (\\d+(?:\\.\\d+)*)");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "这个数据库的表结构与本程序不相配：它被更新的版本用过，或者表结构另有改动（版本 " + versions(cause) + "）。什么也没有动。\n"
                        + "The tables of this database are not this program's: a newer version has used it. Nothing was touched.",
                """
                换上不旧于上一次的 huiyin.jar。要退回旧版本：把现在的数据目录改名留存，用升级前的备份恢复，再启动旧的 huiyin.jar\
                （见 docs/operations.md“升级”）。
                Start a huiyin.jar not older than the last one, or restore the backup that was made before the upgrade.""",
                cause);
    }

    private static String versions(FlywayValidateException cause) {
        return VERSION.matcher(String.valueOf(cause.getMessage()))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
