package org.huiyin;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.database.CannotStart;
import org.jspecify.annotations.Nullable;

/** What stood in the way of a command and can be cured by who called it, in words for him. */
final class Hindrance {

    private Hindrance() {}

    /** Empty where it is a mistake of our own, which belongs into the log with all it has. */
    static Optional<String> told(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(
                        thrown, one -> one != null, one -> one == null ? null : one.getCause())
                .flatMap(one -> words(one).stream())
                .findFirst();
    }

    private static Optional<String> words(@Nullable Throwable one) {
        if (one instanceof CannotStart refused) {
            return Optional.of(refused.told());
        }
        return one instanceof IOException refused ? ofFiles(refused) : Optional.empty();
    }

    private static Optional<String> ofFiles(IOException refused) {
        var reason = String.valueOf(refused.getMessage());
        if (reason.contains("No space left") || reason.contains("Disk quota exceeded")) {
            return Optional.of("磁盘满了，没有写完。请清理磁盘或者换一块盘，删掉没有写完的目录，再来一次。");
        }
        return refused instanceof FileSystemException named
                ? Optional.of(named.getFile() + "：" + why(named))
                : Optional.empty();
    }

    private static String why(FileSystemException refused) {
        return switch (refused) {
            case AccessDeniedException denied -> "没有权限。请让运行本程序的用户能读写它，或者换一个目录。";
            case NoSuchFileException missing -> "没有这个文件或者目录。";
            default -> "读写不了（" + refused.getReason() + "）。";
        };
    }
}
