package org.huiyin.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.database.Command.Misuse;
import org.huiyin.directory.Body;
import org.huiyin.directory.BodyKind;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.procedure.Capacity;
import org.springframework.stereotype.Component;

/** The body a command works for: the one named, or the only petition bureau this installation belongs to. */
@Component
final class HomeBody {

    private final Directories directories;

    HomeBody(Directories directories) {
        this.directories = directories;
    }

    Body of(Optional<String> code) {
        var directory = directories.current();
        if (directory.bodies().isEmpty()) {
            throw new Misuse("这里还没有任何机构。请先启动一次服务器（装入样例县），或者用 load bodies 命令导入机构。");
        }
        return code.map(named -> directory
                        .bodyByCode(named)
                        .orElseThrow(() -> new Misuse("没有代码为 " + named + " 的机构。" + listed(directory.bodies()))))
                .orElseGet(() -> only(bureaus(directory)));
    }

    private static Body only(List<Body> bureaus) {
        if (bureaus.size() != 1) {
            throw new Misuse("请用 --body 指明登记在哪个机构。" + listed(bureaus));
        }
        return bureaus.getFirst();
    }

    /** Where there are several, the one whose administrator runs this installation. */
    private static List<Body> bureaus(Directory directory) {
        var today = LocalDate.now();
        var all = directory.bodies().stream()
                .filter(body -> body.kind() == BodyKind.PETITION_BUREAU && body.existsOn(today))
                .toList();
        var administered = all.stream()
                .filter(body -> administered(directory, body, today))
                .toList();
        return administered.size() == 1 ? administered : all;
    }

    private static boolean administered(Directory directory, Body body, LocalDate today) {
        return directory.officers().stream()
                .anyMatch(officer -> officer.holds(body.id(), Capacity.ADMINISTRATOR, today));
    }

    private static String listed(List<Body> bodies) {
        return bodies.stream()
                .map(body -> body.code() + " " + body.name())
                .collect(Collectors.joining("、", "可选：", "。"));
    }
}
