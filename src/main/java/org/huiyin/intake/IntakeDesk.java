package org.huiyin.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Directory;
import org.huiyin.directory.Occasion;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Earlier;
import org.huiyin.registry.EarlierMatters;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.Placing;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.registry.Summary;
import org.springframework.stereotype.Component;

/** What pages, the petitioners' door and programs may ask of intake. */
@Component
public class IntakeDesk {

    private final Registry registry;
    private final EarlierMatters earlier;
    private final Directories directories;

    IntakeDesk(Registry registry, EarlierMatters earlier, Directories directories) {
        this.registry = registry;
        this.earlier = earlier;
        this.directories = directories;
    }

    /**
     * Registers a letter at its body, where triage begins (条例第二十一、二十二条). The same request again gives the same
     * receipt, whatever letter comes with it.
     *
     * @throws IllegalArgumentException with a sentence for people, where place, subject or summary will not do
     */
    public Receipt register(NewLetter letter, Occasion occasion) {
        return register(letter, Placing.ANEW, occasion);
    }

    /** As {@link #register(NewLetter, Occasion)}, placed beside or within an earlier matter of the same writer. */
    public Receipt register(NewLetter letter, Placing placing, Occasion occasion) {
        var directory = directories.current();
        if (directory.division(letter.division()).isEmpty()) {
            throw new IllegalArgumentException("问题发生地不在行政区划表里，请从列表中选择。");
        }
        if (directory.subject(letter.subject()).isEmpty()) {
            throw new IllegalArgumentException("内容分类不在分类表里，请从列表中选择。");
        }
        Summary.objection(
                        letter.summary(),
                        letter.writers().stream()
                                .filter(Writer::named)
                                .map(Writer::name)
                                .toList())
                .ifPresent(objection -> {
                    throw new IllegalArgumentException(objection);
                });
        return registry.register(arrival(letter), placing, occasion);
    }

    /** Registers what may not be opened: its number, day, channel, and where the original goes. */
    public Receipt register(CoverEntry cover, Occasion occasion) {
        return registry.register(cover.arrival(directories.current()), Placing.ANEW, occasion);
    }

    /** The receipt of a form that was registered before. */
    public Optional<Receipt> receipt(UUID request) {
        return registry.receipt(request);
    }

    /** Earlier matters of those who write now, for the page of their registration; nobody asks it of what is to be sealed. */
    public List<Earlier> earlier(List<Writer> writers, List<OutsideNumber> numbers) {
        return earlier.of(writers, numbers);
    }

    /** What is asked about these before anything is registered. */
    public EarlierPage asked(
            Counter counter, String summary, List<Earlier> shown, LocalDate today, long files, Typed typed) {
        var directory = directories.current();
        return new EarlierPage(
                counter,
                summary,
                shown.stream()
                        .map(one -> EarlierPage.Row.of(one, directory.body(one.body())))
                        .toList(),
                today,
                files,
                typed.kept());
    }

    /** The bodies that can be named in a form. */
    public Directory directory() {
        return directories.current();
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
                letter.writers(),
                letter.division(),
                letter.subject(),
                letter.summary(),
                letter.text(),
                letter.demands(),
                letter.files(),
                letter.sealed(),
                ProcedureName.TRIAGE,
                List.of(),
                letter.particulars());
    }
}
