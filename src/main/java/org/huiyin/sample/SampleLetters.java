package org.huiyin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.ActCodec;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Parts;
import org.huiyin.registry.Placing;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.sample.SampleLetter.Step;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the sample's letters in through the one door and walks each as far as the resource says. */
@Component
final class SampleLetters {

    private static final List<String> FILES = List.of(
            "letters",
            "townships",
            "labour",
            "housing",
            "land",
            "schools",
            "order",
            "trade",
            "people",
            "sealed",
            "mixed");

    private final Registry registry;
    private final Procedures procedures;
    private final ActCodec codec;
    private final Directories directories;
    private final SamplePeople people;
    private final Parts parts;

    SampleLetters(
            Registry registry,
            Procedures procedures,
            ActCodec codec,
            Directories directories,
            SamplePeople people,
            Parts parts) {
        this.registry = registry;
        this.procedures = procedures;
        this.codec = codec;
        this.directories = directories;
        this.people = people;
        this.parts = parts;
    }

    /** All of them, the oldest first, dated back from today; what is there already stays as it is. */
    void bringIn(LocalDate today) {
        var matters = new HashMap<String, MatterId>();
        letters().forEach(letter -> matters.put(letter.key(), bringIn(letter, matters, today)));
    }

    static List<SampleLetter> letters() {
        return FILES.stream()
                .flatMap(file -> letters(file).stream())
                .sorted(Comparator.comparing(SampleLetter::ago).reversed().thenComparing(SampleLetter::at))
                .toList();
    }

    private static List<SampleLetter> letters(String file) {
        try (var resource = new ClassPathResource("sample/" + file + ".json").getInputStream()) {
            return JsonMapper.shared().readerForListOf(SampleLetter.class).readValue(resource);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private MatterId bringIn(SampleLetter letter, Map<String, MatterId> matters, LocalDate today) {
        var arrived = letter.arrived(today);
        var clerk = letter.registrar();
        var occasion = people.registering(clerk, arrived, letter.key());
        var arrival = letter.arrival(Objects.requireNonNull(occasion.body()), arrived.toLocalDate());
        var placing = placing(letter, matters);
        var receipt = people.eyes(clerk).see(() -> registry.register(arrival, placing, occasion));
        int last = 1;
        for (int i = 0; i < letter.then().size(); i++) {
            last = perform(letter, i, last, receipt, arrived.toLocalDate());
        }
        return receipt.matter();
    }

    private static Placing placing(SampleLetter letter, Map<String, MatterId> matters) {
        var earlier = letter.joins();
        return earlier == null
                ? Placing.ANEW
                : new Placing.Joins(Objects.requireNonNull(matters.get(earlier)), Placing.Sameness.BY_NUMBER);
    }

    /** The entry of the journal that the step became; {@code last}: the one before it. */
    private int perform(SampleLetter letter, int at, int last, Receipt receipt, LocalDate arrived) {
        var step = letter.then().get(at);
        var request = letter.key() + "/" + at;
        var statement = new Statement(directories.current(), arrived, letter.opinion(), letter.words(), last);
        var act = codec.read(step.procedure(), step.code(), statement.filled(step.states()))
                .orElseThrow(() -> new IllegalStateException("the tables know no act " + step.act()));
        var occurred = step.occurred(arrived);
        var byWriter = step.by().equals(Step.WRITER);
        var eyes = byWriter ? people.eyesOfWriter(receipt.queryCode()) : people.eyes(step.by());
        var occasion = byWriter
                ? people.ofWriter(receipt.queryCode(), occurred, request)
                : people.occasion(step.by(), rule(step, act), occurred, request);
        var matter = matter(letter, step, receipt);
        return eyes.see(() -> registry.perform(act, matter, step.proceeding(), occasion))
                .seq();
    }

    /** The letter's own, or what became of one of its parts, as whoever split it sees it. */
    private MatterId matter(SampleLetter letter, Step step, Receipt receipt) {
        var part = step.part();
        return part == null
                ? receipt.matter()
                : people.eyes(letter.splitter())
                        .see(() -> parts.of(receipt.matter()))
                        .get(part - 1)
                        .matter();
    }

    private Rule rule(Step step, Act act) {
        return procedures.of(step.procedure()).ruleOf(act.getClass()).orElseThrow();
    }
}
