package org.huiyin.desk;

import java.util.Optional;
import org.huiyin.procedure.Act;

/** What an act stated, retold in a line or a few for the page of its matter; a bean of the room that knows the act. */
public interface Retelling {

    Optional<String> of(Act act);
}
