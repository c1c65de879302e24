package org.huiyin.documents;

/** Refused before anything was written: the disk that holds the files has too little room left. */
public final class DiskFull extends RuntimeException {

    DiskFull(long left) {
        super("存放材料的磁盘只剩约" + (left >> 20) + " MB，材料没有保存，也没有登记。请先联系系统管理员清理或扩大磁盘，再重新提交。");
    }
}
