package org.huiyin.intake;

import static org.huiyin.intake.ImportField.ACCEPTANCE_NUMBER;
import static org.huiyin.intake.ImportField.ACCEPTED;
import static org.huiyin.intake.ImportField.DUTY_DAYS;
import static org.huiyin.intake.ImportField.DUTY_LAW;
import static org.huiyin.intake.ImportField.EXTENDED;
import static org.huiyin.intake.ImportField.EXTENDED_DAYS;
import static org.huiyin.intake.ImportField.EXTENSION_NUMBER;
import static org.huiyin.intake.ImportField.NOTICE_NUMBER;
import static org.huiyin.intake.ImportField.OBJECTED;
import static org.huiyin.intake.ImportField.OBJECTION_NUMBER;
import static org.huiyin.intake.ImportField.OPINION;
import static org.huiyin.intake.ImportField.OPINION_NUMBER;
import static org.huiyin.intake.ImportField.REPORT_DAYS;
import static org.huiyin.intake.ImportField.ROUTE_NUMBER;
import static org.huiyin.intake.ImportField.SERVED;
import static org.huiyin.intake.ImportField.SERVICE_NUMBER;
import static org.huiyin.intake.ImportField.TRANSFERRED;
import static org.huiyin.intake.ImportField.TRANSFER_NUMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.desk.BeijingTime;
import org.huiyin.procedure.Carried;
import org.huiyin.procedure.Carried.Old;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.Paper;
import org.huiyin.registry.Arrival.Happened;
import org.jspecify.annotations.Nullable;

/** What the source proves of a case that a body has in hand: act by act, each on its own day and not before the last. */
final class Course {

    private final Fields fields;
    private final OutsideStage stage;
    private final List<Happened> steps = new ArrayList<>();
    private final List<Old> papers = new ArrayList<>();
    private int proceeding = 1;
    private ImportField before;
    private LocalDate since;

    private Course(HistoryLine line) {
        this.fields = line.fields();
        this.stage = line.stage();
        this.before = fields.text(ImportField.RECEIVED).isEmpty() ? ImportField.TIME : ImportField.RECEIVED;
        this.since = line.time().toLocalDate();
    }

    /** {@code to}: the body it was handed to; null where the registering body handles it itself. */
    static List<Happened> of(HistoryLine line, @Nullable Long to) {
        var course = new Course(line);
        if (to == null) {
            course.stays();
        } else {
            course.goes(to);
        }
        course.handled();
        return List.copyOf(course.steps);
    }

    private void stays() {
        for (var field : List.of(TRANSFERRED, REPORT_DAYS, TRANSFER_NUMBER)) {
            if (!fields.text(field).isEmpty()) {
                throw new HistoryLine.Unfit(fields.label(ImportField.HOLDER) + "就是登记单位，却有" + fields.label(field));
            }
        }
    }

    private void goes(long to) {
        var days = fields.days(REPORT_DAYS);
        paper(days.isPresent() ? Paper.ASSIGNMENT_LETTER : Paper.TRANSFER_LETTER, TRANSFER_NUMBER, TRANSFERRED);
        paper(Paper.PROCEDURAL_NOTICE, NOTICE_NUMBER, TRANSFERRED);
        var kind = kind();
        step(
                TRANSFERRED,
                old -> days.<Carried>map(within -> new Carried.Assigned(to, within, kind, old))
                        .orElseGet(() -> new Carried.Transferred(to, kind, old)));
        proceeding = 2;
    }

    /** What kind the older register says it is; null where it says nothing that is a kind here. */
    private @Nullable MatterKind kind() {
        return Stream.of(MatterKind.unsealed())
                .filter(kind -> kind.title().equals(fields.meaning(ImportField.PURPOSE)))
                .findFirst()
                .orElse(null);
    }

    private void handled() {
        switch (stage) {
            case PAST, CLOSED, TO_TRANSFER, TO_ACCEPT -> {}
            case DISPUTED -> {
                paper(Paper.OBJECTION_LETTER, OBJECTION_NUMBER, OBJECTED);
                step(OBJECTED, Carried.Objected::new);
            }
            case PERFORMING -> {
                var days = fields.days(DUTY_DAYS).orElseThrow(() -> lacking(DUTY_DAYS));
                var law = fields.text(DUTY_LAW);
                paper(Paper.ROUTE_NOTICE, ROUTE_NUMBER, ACCEPTED);
                step(ACCEPTED, old -> new Carried.Undertaken(law.isEmpty() ? null : law, days, old));
            }
            case IN_HAND -> accepted();
            case TO_SERVE -> replied();
            case DELIVERED -> {
                replied();
                paper(Paper.PROOF_OF_SERVICE, SERVICE_NUMBER, SERVED);
                step(SERVED, Carried.Served::new);
            }
        }
    }

    private void accepted() {
        paper(Paper.ACCEPTANCE_NOTICE, ACCEPTANCE_NUMBER, ACCEPTED);
        step(ACCEPTED, Carried.Accepted::new);
        var days = fields.days(EXTENDED_DAYS);
        if (days.isPresent()) {
            paper(Paper.EXTENSION_NOTICE, EXTENSION_NUMBER, EXTENDED);
            step(EXTENDED, old -> new Carried.Extended(days.get(), old));
        } else if (!fields.text(EXTENDED).isEmpty()) {
            throw lacking(EXTENDED_DAYS);
        }
    }

    private void replied() {
        accepted();
        if (fields.text(OPINION_NUMBER).isEmpty()) {
            throw lacking(OPINION_NUMBER);
        }
        paper(Paper.OPINION, OPINION_NUMBER, OPINION);
        step(OPINION, Carried.Replied::new);
    }

    private void paper(Paper paper, ImportField number, ImportField on) {
        if (!fields.text(number).isEmpty()) {
            var issued = fields.time(on).orElseThrow(() -> lacking(on)).toLocalDate();
            if (fields.text(number).length() > Carried.NUMBER_LIMIT) {
                throw new HistoryLine.Unfit(fields.label(number) + "超过" + Carried.NUMBER_LIMIT + "字");
            }
            papers.add(new Old(paper, fields.text(number), issued));
        }
    }

    private void step(ImportField on, Function<List<Old>, Carried> act) {
        var time = fields.time(on).orElseThrow(() -> lacking(on));
        var day = time.toLocalDate();
        if (day.isAfter(BeijingTime.today())) {
            throw new HistoryLine.Unfit(fields.label(on) + "晚于今天");
        }
        if (day.isBefore(since)) {
            throw new HistoryLine.Unfit(fields.label(on) + "早于" + fields.label(before));
        }
        steps.add(new Happened(act.apply(List.copyOf(papers)), time, proceeding));
        papers.clear();
        before = on;
        since = day;
    }

    private HistoryLine.Unfit lacking(ImportField field) {
        return new HistoryLine.Unfit(
                fields.label(ImportField.STAGE) + "是" + stage.title() + "，没有" + fields.label(field));
    }
}
