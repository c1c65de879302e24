package org.huiyin.console;

import java.time.LocalDate;
import java.util.ArrayList;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Countdown;
import org.huiyin.desk.Period;
import org.huiyin.desk.Reckoning;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Work;
import org.huiyin.registry.Worklists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of the worklist may ask. */
@Component
public class WorklistDesk {

    private final Worklists worklists;
    private final NextSteps steps;
    private final Reckoning reckoning;
    private final Directories directories;

    WorklistDesk(Worklists worklists, NextSteps steps, Reckoning reckoning, Directories directories) {
        this.worklists = worklists;
        this.steps = steps;
        this.reckoning = reckoning;
        this.directories = directories;
    }

    public WorklistPage of(SignedIn me, @Nullable Heap only) {
        var today = BeijingTime.today();
        var works = worklists.of(me.officer(), today);
        var here = new ArrayList<WorkLine>();
        for (var work : works) {
            if (work.body() == me.body().id()) {
                here.add(line(work, me, today));
            }
        }
        return new WorklistPage(here, only, works.size() - here.size(), works.size() >= Worklists.LIMIT, today);
    }

    private WorkLine line(Work work, SignedIn me, LocalDate today) {
        var directory = directories.current();
        var own = work.procedure() == ProcedureName.TRIAGE;
        var from = own ? "本单位" : directory.body(work.registeredAt()).shortName();
        var how = switch (work.procedure()) {
            case TRIAGE -> work.channel().title();
            case APPROVAL -> "送审";
            case ABOVE -> "交办";
            default -> "转送";
        };
        return new WorkLine(
                work,
                due(work, today),
                steps.of(work, me.capacities()),
                whose(work, from),
                ChineseDate.brief(work.opened(), today) + " " + how,
                signing(work));
    }

    private static String whose(Work work, String from) {
        return switch (work.procedure()) {
            case APPROVAL -> "承办人";
            case ABOVE -> "上级";
            default -> from;
        };
    }

    private @Nullable Countdown due(Work work, LocalDate today) {
        var due = work.due();
        return due == null
                ? null
                : reckoning.of(
                        new Period(
                                due.title(),
                                "起",
                                due.triggered(),
                                due.length(),
                                due.prolonged(),
                                due.unit(),
                                due.article(),
                                due.nominal(),
                                due.last()),
                        today);
    }

    private static boolean signing(Work work) {
        var beside = work.beside();
        return work.procedure() == ProcedureName.APPROVAL
                || beside != null && beside.procedure() == ProcedureName.APPROVAL && !beside.ended();
    }
}
