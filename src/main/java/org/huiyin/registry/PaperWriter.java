package org.huiyin.registry;

import java.util.Set;
import org.huiyin.documents.PaperData;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Paper;

/** A room's answer to what stands in the papers its acts issue; called inside the act's transaction. */
public interface PaperWriter {

    Set<Paper> writes();

    PaperData write(Paper paper, Act act, Issue issue);
}
