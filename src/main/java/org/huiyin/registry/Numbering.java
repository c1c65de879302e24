package org.huiyin.registry;

import java.util.List;
import org.huiyin.directory.Directories;
import org.huiyin.identity.MatterKey;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.springframework.stereotype.Component;

/** Numbers a petition and fixes its first papers: what draws on counters, in one place. */
@Component
final class Numbering {

    /** The series of parts (分项). */
    static final String PART = "F";

    private final Numbers numbers;
    private final Papers papers;
    private final Directories directories;

    Numbering(Numbers numbers, Papers papers, Directories directories) {
        this.numbers = numbers;
        this.papers = papers;
        this.directories = directories;
    }

    /** A petition's place in its body's series of the year, and how it is written. */
    record PetitionNumber(int year, String series, long serial, String written) {}

    PetitionNumber petition(long body, int year, boolean sealed) {
        return written(body, year, sealed, numbers.petition(body, year, sealed));
    }

    /** Of a petition that joins a matter, drawn as the last thing that is asked in this round trip. */
    PetitionNumber joining(long body, int year, RoundTrip asking) {
        return written(body, year, false, numbers.petition(body, year, false, asking));
    }

    /** Of a part of a letter, drawn as the last thing that is asked in this round trip. */
    PetitionNumber part(long body, int year, RoundTrip asking) {
        var serial = numbers.part(body, year, asking);
        return new PetitionNumber(
                year, PART, serial, MatterNumber.part(directories.current().body(body), year, serial));
    }

    private PetitionNumber written(long body, int year, boolean sealed, long serial) {
        return new PetitionNumber(
                year,
                sealed ? "S" : "P",
                serial,
                MatterNumber.petition(directories.current().body(body), year, sealed, serial));
    }

    void papers(RoundTrip writes, Act act, List<Effect> effects, Matter after, Letter letter, MatterKey key) {
        papers.into(writes, act, effects, after, letter, key);
    }
}
