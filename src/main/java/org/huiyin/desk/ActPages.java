package org.huiyin.desk;

import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.ProcedureName;

/**
 * Where the pages of a procedure's acts are: an act's code to the last part of its address
 * ({@code /matters/{matter}/{proceeding}/…}). A bean of the room that owns the pages; an act that is not named has none.
 */
public record ActPages(ProcedureName procedure, Map<String, String> paths) {

    public ActPages {
        paths = Map.copyOf(paths);
    }

    public Optional<String> path(String code) {
        return Optional.ofNullable(paths.get(code));
    }
}
