package org.huiyin.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.database.Command.Misuse;

/** Roots of seals that somebody kept outside: one as a slip has it, or a file such as {@code roots.txt} with one a line. */
final class KnownRoots {

    private static final Pattern ROOT = Pattern.compile("[0-9]+:[0-9a-fA-F]{64}(\\s.*)?");

    private KnownRoots() {}

    static List<String> read(String rootOrFile) {
        return isRoot(rootOrFile) ? List.of(rootOrFile) : lines(Path.of(rootOrFile));
    }

    private static List<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Misuse("--root 写成“封签号:六十四位十六进制”（回执上印的那一行），或者一个文件名；没有文件 " + file);
        }
        try {
            var roots = new ArrayList<String>();
            var no = 0;
            for (var line : Files.readAllLines(file)) {
                no++;
                if (line.isBlank()) {
                    continue;
                }
                if (!isRoot(line)) {
                    throw new Misuse(file + " 第 " + no + " 行不是“封签号:六十四位十六进制”");
                }
                roots.add(line);
            }
            if (roots.isEmpty()) {
                throw new Misuse(file + " 是空的，里面没有封签");
            }
            return roots;
        } catch (IOException unreadable) {
            throw new Misuse("读不了文件 " + file);
        }
    }

    private static boolean isRoot(String line) {
        return ROOT.matcher(line.strip()).matches();
    }
}
