package org.huiyin.intake;

import java.util.ArrayList;
import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Carried;
import org.springframework.stereotype.Component;

/** Retells what the register before this one proves: days, and papers by their old numbers (台账接续). */
@Component
class CarriedTold implements Retelling {

    private final Directories directories;

    CarriedTold(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<String> of(Act act) {
        return switch (act) {
            case Carried.Sent sent -> told(sent(sent), sent);
            case Carried.Handled handled -> told(handled(handled), handled);
            default -> Optional.empty(); // an act of another room
        };
    }

    private String sent(Carried.Sent sent) {
        return switch (sent) {
            case Carried.Transferred transferred -> "转给" + name(transferred.body());
            case Carried.Assigned assigned -> "交给" + name(assigned.body()) + "，" + assigned.days() + "日内报结";
        };
    }

    private static String handled(Carried.Handled handled) {
        return switch (handled) {
            case Carried.Accepted accepted -> "";
            case Carried.Objected objected -> "";
            case Carried.Undertaken undertaken ->
                (undertaken.law() == null ? "" : undertaken.law() + "，") + undertaken.days() + "日内";
            case Carried.Extended extended -> "延长" + extended.days() + "日";
            case Carried.Replied replied -> "";
            case Carried.Served served -> "";
        };
    }

    private static Optional<String> told(String what, Carried act) {
        var told = new ArrayList<String>();
        if (!what.isEmpty()) {
            told.add(what);
        }
        act.papers().forEach(old -> told.add("原文书：" + old.paper().title() + " " + old.number()));
        return Optional.of(String.join("\n", told)).filter(text -> !text.isEmpty());
    }

    private String name(long body) {
        return directories.current().body(body).name();
    }
}
