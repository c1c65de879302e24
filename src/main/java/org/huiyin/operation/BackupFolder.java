package org.huiyin.operation;

/** What lies where in a backup. */
final class BackupFolder {

    static final String DATABASE = "database";
    static final String FILES = "files";
    static final String ROOTS = "roots.txt";

    private BackupFolder() {}
}
