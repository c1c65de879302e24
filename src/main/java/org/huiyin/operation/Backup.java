package org.huiyin.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.database.Duplicate;
import org.huiyin.database.EmbeddedServer;
import org.huiyin.database.HotCopy;
import org.huiyin.database.Places;
import org.huiyin.documents.FileStore;
import org.huiyin.registry.Seal;
import org.huiyin.registry.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** Copies the database, the files and the roots of the seals while the server runs, and never the keys. */
@Command.Word(value = "backup", usage = "目录", purpose = "把数据库、材料和封签根值备份到一个新目录，不停机；不含密钥")
final class Backup implements Command {

    private final ObjectProvider<EmbeddedServer> server;
    private final Places places;
    private final Sealer sealer;
    private final Path files;
    private final Path seals;

    Backup(
            ObjectProvider<EmbeddedServer> server,
            Places places,
            Sealer sealer,
            @Value("${huiyin.files:}") String files,
            @Value("${huiyin.seals:seals}") Path seals) {
        this.server = server;
        this.places = places;
        this.sealer = sealer;
        this.files = FileStore.folder(places, files);
        this.seals = seals;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of(), Set.of()).words(1).getFirst();
        var target = Path.of(asked).toAbsolutePath().normalize();
        var embedded = server.getIfAvailable();
        if (embedded == null) {
            out.println("这套系统用的是您自己的 PostgreSQL，数据库由它自己的办法备份：先 pg_dump 或者物理备份，完成之后再复制材料目录 " + files
                    + "。步骤见 docs/operations.md“备份与恢复”。");
            return FAILED;
        }
        refuseUnfit(target);
        try {
            var seal = sealed();
            var many = copy(embedded, target);
            out.println("备份完成：" + target + "，共 " + many + " 个文件。");
            out.println("封签 " + (seal.isEmpty() ? "还没有" : seal) + "。请把这一行另外抄存。");
            out.println("备份里没有密钥目录 " + places.keys() + "。请另外备份，并且不要和这份备份放在一起：没有密钥谁也恢复不了，两样都有谁都能读。");
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuseUnfit(Path target) {
        if (Files.exists(target)) {
            throw new Misuse(target + " 已经存在。每次备份请用一个新目录，例如按日期取名");
        }
        if (target.startsWith(places.store()) || target.startsWith(places.keys()) || target.startsWith(files)) {
            throw new Misuse("备份不能放在数据目录或者密钥目录里面");
        }
    }

    /** So that the newest root of the backup closes all that was entered until now. */
    private String sealed() {
        sealer.seal();
        sealer.look();
        return sealer.latestRoot().map(Seal::line).orElse("");
    }

    /**
     * The roots first, so that the copied database knows all of them. The files last: what a row of the copied database
     * names is then on the disk, as files come before their rows.
     */
    private int copy(EmbeddedServer embedded, Path target) throws IOException {
        Duplicate.folder(target);
        var roots = seals.resolve(BackupFolder.ROOTS);
        if (Files.exists(roots)) {
            Duplicate.file(roots, target.resolve(BackupFolder.ROOTS));
        }
        HotCopy.of(embedded, places, target.resolve(BackupFolder.DATABASE));
        if (Files.isDirectory(files)) {
            Duplicate.tree(
                    files,
                    target.resolve(BackupFolder.FILES),
                    inside -> !inside.getFileName().toString().startsWith("."));
        }
        return new Manifest(target).write();
    }
}
