package org.huiyin.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huiyin.calendar.Unit;
import org.huiyin.procedure.Deadline;
import org.huiyin.procedure.Document;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Paper;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Proceeding;
import org.huiyin.procedure.Side;
import org.jspecify.annotations.Nullable;

/** Rows of a matter's tables in the words of the procedures. */
final class MatterRows {

    private MatterRows() {}

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Null where it was not stated. */
    static @Nullable MatterKind kind(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null ? null : MatterKind.valueOf(kind);
    }

    static Proceeding proceeding(ResultSet row) throws SQLException {
        return new Proceeding(
                row.getInt("no"),
                row.getObject("parent", Integer.class),
                ProcedureName.valueOf(row.getString("procedure")),
                row.getLong("body"),
                row.getString("stage"),
                row.getObject("opened", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getString("about"),
                row.getObject("ended", LocalDate.class),
                row.getString("concerning"),
                row.getObject("sender", Integer.class));
    }

    static Deadline deadline(ResultSet row) throws SQLException {
        var how = row.getString("ended_how");
        return new Deadline(
                row.getInt("no"),
                row.getInt("proceeding"),
                row.getString("term"),
                Side.valueOf(row.getString("side")),
                row.getLong("body"),
                row.getObject("triggered", LocalDate.class),
                row.getInt("length"),
                Unit.valueOf(row.getString("unit")),
                row.getString("article"),
                row.getString("calendar"),
                row.getInt("prolonged"),
                row.getObject("nominal", LocalDate.class),
                row.getObject("last", LocalDate.class),
                how == null ? null : Effect.Ending.valueOf(how),
                row.getObject("ended_on", LocalDate.class));
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getInt("no"),
                row.getInt("proceeding"),
                Paper.valueOf(row.getString("paper")),
                row.getLong("body"),
                row.getInt("year"),
                row.getLong("serial"),
                row.getObject("issued", LocalDate.class),
                row.getObject("served", LocalDate.class));
    }
}
