package org.huiyin.procedure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.procedure.PeriodWords.Ends;
import org.huiyin.procedure.PeriodWords.Opens;
import org.huiyin.procedure.PeriodWords.OpensThere;
import org.huiyin.procedure.PeriodWords.Prolongs;
import org.huiyin.procedure.PeriodWords.Whose;

/** A row of a procedure as the book prints it. */
record BookRow(Rule rule, Procedure procedure) {

    String line() {
        var to = rule.to();
        return Stream.of(
                        rule.title() + " `" + rule.code() + "`",
                        rule.by().stream().map(Capacity::title).collect(Collectors.joining("、")),
                        from(),
                        to == null ? "不变" : to.title(),
                        String.join("；", new BookDemands(rule).all()),
                        String.join("；", periods()),
                        rule.issues().stream().map(Paper::title).collect(Collectors.joining("、")),
                        rule.article().cited())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String from() {
        return rule.from().containsAll(procedure.stages())
                ? "任一阶段"
                : rule.from().stream().map(Stage::title).collect(Collectors.joining("、"));
    }

    private List<String> periods() {
        return Stream.of(
                        ends(Whose.OWN),
                        rule.every(Opens.class)
                                .map(opens -> (opens.once() ? "首次起" : "起") + ProcedureBook.spelled(opens.term())),
                        ends(Whose.SENDERS),
                        rule.every(OpensThere.class)
                                .map(opens -> "接收单位起" + opens.term().title()),
                        ends(Whose.PARENTS),
                        rule.every(Prolongs.class)
                                .map(prolongs -> "延" + prolongs.term().title() + "，至多" + prolongs.atMost()
                                        + prolongs.term().unit().title()))
                .flatMap(spelled -> spelled)
                .toList();
    }

    private Stream<String> ends(Whose whose) {
        return rule.every(Ends.class)
                .filter(ends -> ends.whose() == whose)
                .map(ends -> verb(ends.how()) + ends.term().title());
    }

    private static String verb(Effect.Ending how) {
        return switch (how) {
            case FULFILLED -> "止";
            case FORFEITED -> "弃";
            case WITHDRAWN -> "撤";
            case HANDED_OVER -> "移";
        };
    }
}
