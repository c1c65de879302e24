package org.huiyin.intake.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.desk.Typed;
import org.huiyin.intake.EarlierPage;
import org.huiyin.registry.Earlier;
import org.huiyin.registry.Placing;

/** Reads how the clerk placed a petition among those that were shown; an answer about any other is none. */
record Choice(List<Earlier> shown) {

    Optional<Placing> read(Typed typed) {
        var answer = typed.raw(EarlierPage.PLACE);
        if (shown.isEmpty() || answer.equals(EarlierPage.NEW)) {
            return Optional.of(Placing.ANEW);
        }
        return shown.stream()
                .flatMap(earlier -> placed(answer, earlier).stream())
                .findFirst();
    }

    private static Optional<Placing> placed(String answer, Earlier earlier) {
        if (answer.equals(EarlierPage.LINK + earlier.matter())) {
            return Optional.of(new Placing.Linked(List.of(earlier.matter())));
        }
        return answer.equals(EarlierPage.JOIN + earlier.matter()) && earlier.running()
                ? earlier.known().map(known -> new Placing.Joins(earlier.matter(), known))
                : Optional.empty();
    }
}
