package org.huiyin.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.database.Duplicate;
import org.huiyin.database.EngineSettings;
import org.huiyin.database.Places;
import org.huiyin.database.Restoration;
import org.huiyin.documents.FileStore;
import org.huiyin.registry.Eras;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.util.FileSystemUtils;

/** Brings a backup back into an empty data folder. */
@Command.Word(value = "restore", usage = "备份目录", purpose = "把备份恢复到空的数据目录；要有原来的密钥目录", alone = true)
@EnableConfigurationProperties({Places.class, EngineSettings.class})
final class Restore implements Command {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Places places;
    private final EngineSettings settings;
    private final Path files;
    private final Path seals;

    Restore(
            Places places,
            EngineSettings settings,
            @Value("${huiyin.files:}") String files,
            @Value("${huiyin.seals:seals}") Path seals) {
        this.places = places;
        this.settings = settings;
        this.files = FileStore.folder(places, files);
        this.seals = seals.toAbsolutePath().normalize();
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of(), Set.of()).words(1).getFirst();
        var backup = Path.of(asked).toAbsolutePath().normalize();
        try {
            var faults = new Manifest(backup).faults();
            if (!faults.isEmpty()) {
                out.println("这份备份不能用，什么也没有恢复。与清单不符 " + faults.size() + " 处：");
                faults.stream().limit(20).forEach(fault -> out.println("  " + fault));
                return FOUND;
            }
            Restoration.refuseUnfit(places);
            restore(backup);
            told(backup, out);
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whatever goes wrong, the data folder is left as empty as it was found. */
    private void restore(Path backup) throws IOException {
        var done = false;
        try {
            if (Files.isDirectory(backup.resolve(BackupFolder.FILES))) {
                Duplicate.folder(files);
                Duplicate.tree(
                        backup.resolve(BackupFolder.FILES),
                        files,
                        file -> !Files.exists(files.resolve(file)) || Files.isDirectory(files.resolve(file)));
            }
            Restoration.bring(backup.resolve(BackupFolder.DATABASE), places);
            Restoration.wake(places, settings, Eras::afterRestore);
            done = true;
        } finally {
            if (!done) {
                FileSystemUtils.deleteRecursively(places.store());
            }
        }
        roots(backup.resolve(BackupFolder.ROOTS));
    }

    /** Roots made after the backup are evidence of what is gone with it: they are put aside, not overwritten. */
    private void roots(Path restored) throws IOException {
        var here = Duplicate.folder(seals).resolve(BackupFolder.ROOTS);
        if (Files.exists(here)) {
            Files.move(
                    here,
                    here.resolveSibling(
                            "roots-" + STAMP.format(LocalDateTime.now(ZoneId.of("Asia/Shanghai"))) + ".txt"));
        }
        if (Files.exists(restored)) {
            Duplicate.file(restored, here);
        }
    }

    private void told(Path backup, PrintStream out) {
        out.println("已从 " + backup + " 恢复到 " + places.store() + "。");
        out.println("请接着核验：java -jar huiyin.jar verify-journal --root " + seals.resolve(BackupFolder.ROOTS));
        out.println("没有发现问题，启动以前请跳过备份之后发出过的编号，免得一个号发给两个人：" + "java -jar huiyin.jar skip-numbers 200（写一个肯定够的数）");
        out.println("备份之后登记的信访件不在里面：请按回执、邮件和纸质来信补登，补登时在备注里写明原编号。");
    }
}
