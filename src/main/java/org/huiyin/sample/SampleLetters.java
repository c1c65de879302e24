package org.huiyin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Rule;
import org.huiyin.registry.ActCodec;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.sample.SampleLetter.Step;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings the sample's letters in through the one door and walks each as far as the resource says. */
@Component
final class SampleLetters {

    /** The petition bureau's clerk, who registers them all. */
    private static final String CLERK = "wang.min";

    private final Registry registry;
    private final Procedures procedures;
    private final ActCodec codec;
    private final Directories directories;
    private final SamplePeople people;

    SampleLetters(
            Registry registry, Procedures procedures, ActCodec codec, Directories directories, SamplePeople people) {
        this.registry = registry;
        this.procedures = procedures;
        this.codec = codec;
        this.directories = directories;
        this.people = people;
    }

    /** All of them, dated back from today; what is there already stays as it is. */
    void bringIn(LocalDate today) {
        letters().forEach(letter -> bringIn(letter, today));
    }

    static List<SampleLetter> letters() {
        try (var resource = new ClassPathResource("sample/letters.json").getInputStream()) {
            return JsonMapper.shared().readerForListOf(SampleLetter.class).readValue(resource);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void bringIn(SampleLetter letter, LocalDate today) {
        var arrived = letter.arrived(today);
        var occasion = people.registering(CLERK, arrived, letter.key());
        var receipt = people.eyes(CLERK)
                .see(() -> registry.register(letter.arrival(Objects.requireNonNull(occasion.body())), occasion));
        for (int i = 0; i < letter.then().size(); i++) {
            perform(letter, letter.then().get(i), letter.key() + "/" + i, receipt, arrived.toLocalDate());
        }
    }

    private void perform(SampleLetter letter, Step step, String request, Receipt receipt, LocalDate arrived) {
        var statement = new Statement(directories.current(), arrived, letter.opinion());
        var act = codec.read(step.procedure(), step.code(), statement.filled(step.states()))
                .orElseThrow(() -> new IllegalStateException("the tables know no act " + step.act()));
        var occurred = step.occurred(arrived);
        var byWriter = step.by().equals(Step.WRITER);
        var eyes = byWriter ? people.eyesOfWriter(receipt.queryCode()) : people.eyes(step.by());
        var occasion = byWriter
                ? people.ofWriter(receipt.queryCode(), occurred, request)
                : people.occasion(step.by(), rule(step, act), occurred, request);
        eyes.see(() -> registry.perform(act, receipt.matter(), step.proceeding(), occasion));
    }

    private Rule rule(Step step, Act act) {
        return procedures.of(step.procedure()).ruleOf(act.getClass()).orElseThrow();
    }
}
