package org.huiyin.desk;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.documents.DiskFull;
import org.huiyin.documents.FileDamaged;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the program cannot help: the database away, a disk full, a file gone from the disk. Nothing is half done then. */
enum Outage {
    DATABASE(new Fault(
            HttpStatus.SERVICE_UNAVAILABLE,
            "数据库暂时连不上",
            "系统正在等数据库恢复，这一次没有得到它的答复。已经登记和保存的都在，不会只办了一半。",
            "请过一分钟再试。一直这样，请告诉系统管理员：数据库没有应答。")),
    DISK(new Fault(
            HttpStatus.INSUFFICIENT_STORAGE,
            "存储空间不够了",
            "服务器的磁盘快满了，这一次没有保存，也没有登记，没有占用编号。已经登记和保存的都在。",
            "请告诉系统管理员清理或扩大磁盘，然后再试。")),
    FILE(new Fault(
            HttpStatus.SERVICE_UNAVAILABLE,
            "这份文件现在取不出来",
            "它的登记还在，文件本身在这台服务器上找不到，或者与存进去的时候不一样。别的都在。",
            "请把下面的编码告诉系统管理员：几台服务器要用同一个材料目录，缺了、坏了的从备份补回。补好以后再打开。"));

    private final Fault fault;

    Outage(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    static Optional<Outage> behind(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, one -> one == null ? null : one.getCause())
                .flatMap(one -> kind(one).stream())
                .findFirst();
    }

    private static Optional<Outage> kind(@Nullable Throwable one) {
        if (one instanceof DiskFull) {
            return Optional.of(DISK);
        }
        if (one instanceof FileDamaged) {
            return Optional.of(FILE);
        }
        return one instanceof SQLException told
                ? kind(String.valueOf(told.getSQLState()), String.valueOf(told.getMessage()))
                : Optional.empty();
    }

    /**
     * PostgreSQL's classes: no connection, the server going down or coming up, its disk full. The pool has no class for
     * a connection that broke in the middle of a transaction.
     */
    private static Optional<Outage> kind(String state, String message) {
        if (state.startsWith("08") || state.matches("57P0[123]") || message.equals("Connection is closed")) {
            return Optional.of(DATABASE);
        }
        return state.equals("53100") ? Optional.of(DISK) : Optional.empty();
    }
}
