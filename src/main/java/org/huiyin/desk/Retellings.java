package org.huiyin.desk;

import java.util.List;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** All retellings together: what any act stated, in a line or a few; empty where it stated nothing worth telling. */
@Component
public class Retellings {

    private final List<Retelling> rooms;

    Retellings(List<Retelling> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    public String of(Act act) {
        return rooms.stream().flatMap(room -> room.of(act).stream()).findFirst().orElse("");
    }
}
