package org.huiyin.database;

import org.jspecify.annotations.Nullable;

/** The server refuses to start; says what is wrong and the cure, in words for the person who started it. */
public final class CannotStart extends RuntimeException {

    private final String what;
    private final String cure;

    public CannotStart(String what, String cure) {
        this(what, cure, null);
    }

    CannotStart(String what, String cure, @Nullable Throwable cause) {
        super(what, cause);
        this.what = what;
        this.cure = cure;
    }

    String what() {
        return what;
    }

    String cure() {
        return cure;
    }

    /** All of it, for a terminal. */
    public String told() {
        return what + "\n" + cure;
    }

    static CannotStart inUse(Places places) {
        return new CannotStart(
                "数据目录 " + places.store() + " 正被另一个 Huiyin 使用。\n"
                        + "Another Huiyin is already running on this data folder.",
                "先停止它；要再启动一个，请用 huiyin.store 和 huiyin.keys 指定别的目录。\n"
                        + "Stop it first, or name other folders by huiyin.store and huiyin.keys.");
    }

    static CannotStart keysMissing(Places places) {
        return new CannotStart(
                "数据目录 " + places.store() + " 已有数据库，但密钥目录 " + places.keys() + " 中没有它的密码。\n"
                        + "There is a database, but the key folder does not hold its passwords.",
                "用 huiyin.keys 指定原来的密钥目录，或从备份恢复。\n"
                        + "Set huiyin.keys to the folder that belongs to this data, or restore it from its backup.");
    }

    static CannotStart noAnswer(Places places, Exception cause) {
        return new CannotStart(
                "数据目录 " + places.store() + " 正在使用，但其中的数据库没有应答。\n"
                        + "This data folder is in use, but its database does not answer.",
                "等正在启动的 Huiyin 就绪后再试。\nWait until the running Huiyin is ready, then try again.",
                cause);
    }

    static CannotStart ended(Cluster cluster, String words) {
        return new CannotStart(
                "内置数据库没有启动。\nThe embedded database did not start:\n" + words,
                "查看 " + cluster.folder().resolve("log") + " 中的日志。\nRead the log in that folder.");
    }

    static CannotStart refused(Exception cause) {
        return new CannotStart(
                "内置数据库拒绝连接：" + cause.getMessage() + "\nThe embedded database refused the connection.",
                "确认 keys 目录与 data 目录属于同一次安装。\nMake sure that keys and data belong together.",
                cause);
    }
}
