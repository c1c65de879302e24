package org.huiyin.intake;

import static org.huiyin.intake.ImportField.CLOSED_HOW;
import static org.huiyin.intake.ImportField.CLOSED_NUMBER;
import static org.huiyin.intake.ImportField.CLOSED_ON;
import static org.huiyin.intake.ImportField.ID;
import static org.huiyin.intake.ImportField.RECEIVED;
import static org.huiyin.intake.ImportField.REPLY;
import static org.huiyin.intake.ImportField.REPLY_TIME;
import static org.huiyin.intake.ImportField.TEXT;
import static org.huiyin.intake.ImportField.TIME;
import static org.huiyin.intake.ImportField.TITLE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Body;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Carried;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Arrival.Happened;
import org.jspecify.annotations.Nullable;

/**
 * One message of a source with the reply it holds, if any, or with the stage where it is still open; times as the
 * source states them, in local time.
 */
record HistoryLine(
        String id,
        LocalDateTime time,
        Writer writer,
        String title,
        String body,
        Optional<Happened> answer,
        OutsideStage stage,
        Fields fields) {

    private static final String SEE_TEXT = "见来信正文";

    /** Why a line is not taken, in words for the operator; never what the line says. */
    static final class Unfit extends RuntimeException {

        Unfit(String reason) {
            super(reason);
        }
    }

    /** @throws Unfit where the line cannot be what it should be */
    static HistoryLine read(Fields fields) {
        var stage = OutsideStage.of(fields);
        var written = fields.time(TIME).orElseThrow(() -> new Unfit("没有" + fields.label(TIME)));
        var time = stage.open() ? fields.time(RECEIVED).orElse(written) : written;
        if (time.isAfter(BeijingTime.today().plusDays(1).atStartOfDay())) {
            throw new Unfit(fields.label(TIME) + "晚于今天");
        }
        var title = fields.text(TITLE);
        var body = fields.text(TEXT);
        if (title.isBlank() && body.isBlank()) {
            throw new Unfit(fields.label(TITLE) + "和" + fields.label(TEXT) + "都是空的");
        }
        if (fields.text(ID).isBlank()) {
            throw new Unfit("没有" + fields.label(ID));
        }
        var answer = answer(fields);
        if (stage.open() && answer.isPresent()) {
            throw new Unfit("办理阶段没有办结，却有答复或者办结方式");
        }
        return new HistoryLine(
                fields.text(ID), time, ImportedDetails.writer(fields), title, body, answer, stage, fields);
    }

    /** Whether its steps are retraced; what accuses somebody is opened to nobody by a hand-over (含检举控告). */
    boolean carried() {
        return stage.handedOn() && !ImportedDetails.accuses(fields);
    }

    /** What is registered: only what the source proves. */
    Arrival arrival(long at, Whereabouts.Place place) {
        var to = place.holder().map(Body::id).filter(holder -> holder != at).orElse(null);
        var steps = carried() ? Course.of(this, to) : answer.stream().toList();
        var summary = ListedTitle.of(title, body, writer);
        return new Arrival(
                ImportedDetails.channel(fields),
                at,
                List.of(writer),
                place.division(),
                place.subject(),
                summary,
                ImportedDetails.text(this, summary),
                stage.open() ? List.of(SEE_TEXT) : List.of(),
                List.of(),
                ImportedDetails.accuses(fields),
                begins(to),
                steps,
                ImportedDetails.particulars(fields));
    }

    /** Where the registering body handles it itself, its handling is where it begins. */
    private ProcedureName begins(@Nullable Long to) {
        if (!stage.open()) {
            return ProcedureName.HISTORY;
        }
        return carried() && to == null ? ProcedureName.HANDLING : ProcedureName.TRIAGE;
    }

    private static Optional<Happened> answer(Fields fields) {
        var reply = fields.text(REPLY);
        var replied = fields.time(REPLY_TIME);
        if (reply.isBlank() && replied.isEmpty()) {
            return concluded(fields);
        }
        if (reply.isBlank() || replied.isEmpty()) {
            var there = reply.isBlank() ? REPLY_TIME : REPLY;
            var lacking = reply.isBlank() ? REPLY : REPLY_TIME;
            throw new Unfit("有" + fields.label(there) + "，没有" + fields.label(lacking));
        }
        return Optional.of(new Happened(new HistoryAct.Answered(reply), replied.get()));
    }

    private static Optional<Happened> concluded(Fields fields) {
        var on = fields.time(CLOSED_ON);
        var how = fields.text(CLOSED_HOW);
        if (how.isEmpty() && on.isEmpty()) {
            return Optional.empty();
        }
        if (how.isEmpty() || on.isEmpty()) {
            var there = how.isEmpty() ? CLOSED_ON : CLOSED_HOW;
            var lacking = how.isEmpty() ? CLOSED_HOW : CLOSED_ON;
            throw new Unfit("有" + fields.label(there) + "，没有" + fields.label(lacking));
        }
        var conclusion = Conclusion.of(fields);
        var number = fields.text(CLOSED_NUMBER);
        var papers = number.isEmpty()
                ? List.<Carried.Old>of()
                : List.of(new Carried.Old(conclusion.paper(), number, on.get().toLocalDate()));
        return Optional.of(new Happened(new HistoryAct.Concluded(conclusion, papers), on.get()));
    }

    /** Without anything the writer said: this may end up in a log. */
    @Override
    public String toString() {
        return "HistoryLine";
    }
}
