package org.huiyin.console;

import java.util.HashMap;
import java.util.Optional;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.MatterKind;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.MatterNumber;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the list of petitions may ask. */
@Component
public class PetitionsDesk {

    private final Petitions petitions;
    private final Directories directories;

    PetitionsDesk(Petitions petitions, Directories directories) {
        this.petitions = petitions;
        this.directories = directories;
    }

    /** The matter, where what was typed is exactly the number of a petition the viewer may see. */
    public Optional<MatterId> exactly(String typed) {
        return typed.isBlank() ? Optional.empty() : petitions.byNumber(MatterNumber.typed(typed));
    }

    public PetitionsPage list(String words, @Nullable MatterKind kind, int page) {
        var listed = petitions.list(MatterNumber.typed(words), kind, page);
        var bodies = new HashMap<Long, String>();
        listed.rows()
                .forEach(row -> bodies.put(
                        row.body(), directories.current().body(row.body()).shortName()));
        return new PetitionsPage(words.strip(), kind, listed, bodies);
    }
}
