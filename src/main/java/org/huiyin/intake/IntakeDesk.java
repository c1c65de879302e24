package org.huiyin.intake;

import java.util.List;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.registry.Summary;
import org.springframework.stereotype.Component;

/** What pages, the petitioners' door and programs may ask of intake. */
@Component
public class IntakeDesk {

    private final Registry registry;
    private final Directories directories;

    IntakeDesk(Registry registry, Directories directories) {
        this.registry = registry;
        this.directories = directories;
    }

    /**
     * Registers a letter at its body, where triage begins (条例第二十一、二十二条). The same request again gives the same
     * receipt, whatever letter comes with it.
     *
     * @throws IllegalArgumentException with a sentence for people, where place, subject or summary will not do
     */
    public Receipt register(NewLetter letter, Occasion occasion) {
        var directory = directories.current();
        if (directory.division(letter.division()).isEmpty()) {
            throw new IllegalArgumentException("问题发生地不在行政区划表里，请从列表中选择。");
        }
        if (directory.subject(letter.subject()).isEmpty()) {
            throw new IllegalArgumentException("内容分类不在分类表里，请从列表中选择。");
        }
        Summary.objection(letter.summary(), List.of(letter.writer().name())).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return registry.register(arrival(letter), occasion);
    }

    /** The places a letter to this body can be about. */
    public List<Place> places(long body) {
        return Place.offeredAt(directories.current(), body);
    }

    /** All subjects, gathered under those of the first level. */
    public List<Topic> topics() {
        return Topic.all(directories.current());
    }

    private static Arrival arrival(NewLetter letter) {
        return new Arrival(
                letter.channel(),
                letter.body(),
                List.of(letter.writer()),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                letter.files(),
                letter.sealed(),
                ProcedureName.TRIAGE,
                List.of());
    }
}
