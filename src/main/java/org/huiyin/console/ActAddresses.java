package org.huiyin.console;

import java.util.List;
import java.util.Optional;
import org.huiyin.desk.ActPages;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.MatterId;
import org.springframework.stereotype.Component;

/** Where the page of an act is; acts without one are not shown as links. */
@Component
class ActAddresses {

    private final List<ActPages> rooms;

    ActAddresses(List<ActPages> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    Optional<String> of(MatterId matter, int proceeding, ProcedureName procedure, Rule rule) {
        return rooms.stream()
                .filter(room -> room.procedure() == procedure)
                .flatMap(room -> room.path(rule.code()).stream())
                .map(path -> "/matters/" + matter + "/" + proceeding + "/" + path)
                .findFirst();
    }
}
