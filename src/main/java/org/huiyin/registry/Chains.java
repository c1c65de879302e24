package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks all entries in order, matter by matter, and says where a chain is broken. */
final class Chains {

    private record End(int seq, byte[] hash) {}

    private final List<Finding> findings;
    private final Map<Long, End> ends = new HashMap<>();
    private long entries;
    private long matter;
    private int seq;
    private byte[] hash = Journal.FIRST;
    private long rows;

    Chains(List<Finding> findings) {
        this.findings = findings;
    }

    void entry(ResultSet row) throws SQLException {
        var id = row.getLong("matter_id");
        if (id != matter) {
            close();
            matter = id;
            seq = 0;
            hash = Journal.FIRST;
        }
        var no = row.getInt("seq");
        if (no != seq + 1) {
            found(id, "日志第 " + (seq + 1) + " 条缺失");
        }
        if (!Arrays.equals(row.getBytes("prev"), hash)) {
            found(id, "日志第 " + no + " 条与上一条不相接：被替换、调换或上一条被删除");
        }
        var computed = Journal.hash(row.getBytes("prev"), row.getString("head"), row.getBytes("payload"));
        if (!Arrays.equals(computed, row.getBytes("hash"))) {
            found(id, "日志第 " + no + " 条内容被改动");
        }
        if (!row.getBoolean("timely")) {
            found(id, "日志第 " + no + " 条的登记时间被改动");
        }
        seq = no;
        hash = row.getBytes("hash");
        entries++;
    }

    private void close() {
        if (seq > 0) {
            ends.put(matter, new End(seq, hash));
        }
    }

    void done() {
        close();
    }

    /** The matter's own row says where its chain ends: the last entry gone is found here. */
    void row(long id, int lastSeq, byte[] lastHash) {
        rows++;
        var end = ends.remove(id);
        if (end == null) {
            found(id, "日志全部缺失");
        } else if (end.seq() != lastSeq || !Arrays.equals(end.hash(), lastHash)) {
            found(id, "日志止于第 " + end.seq() + " 条，事项记载为第 " + lastSeq + " 条：末尾被删除或增加");
        }
    }

    /** Chains without a matter: the row is gone, the entries stayed. */
    void orphans() {
        ends.keySet().forEach(id -> found(id, "有日志而无事项"));
    }

    long matters() {
        return rows;
    }

    long entries() {
        return entries;
    }

    private void found(long id, String what) {
        findings.add(new Finding("事项 " + new MatterId(id), what));
    }
}
