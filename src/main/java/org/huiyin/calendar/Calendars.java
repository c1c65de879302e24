package org.huiyin.calendar;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The working calendar in force; it changes when an arrangement is loaded, on this node or another. */
@Component
public class Calendars {

    private record Held(String revision, List<Arrangement> years, WorkingCalendar calendar) {}

    private final HolidayTables tables;
    private final AtomicReference<Held> held =
            new AtomicReference<>(new Held("", List.of(), new WorkingCalendar(List.of())));

    Calendars(HolidayTables tables) {
        this.tables = tables;
    }

    public WorkingCalendar current() {
        return held.get().calendar();
    }

    /** The years that are loaded, announced or not, the earliest first. */
    public List<Arrangement> years() {
        return held.get().years();
    }

    /**
     * Replaces the arrangement of one year within the caller's transaction, who refreshes after it.
     *
     * @throws ArrangementRefused if it would take an announcement back
     */
    public void store(Arrangement arrangement) {
        tables.replace(arrangement);
    }

    /**
     * Replaces the arrangement of one year by a holiday-cn file and uses it at once; other nodes follow in seconds.
     *
     * @throws ArrangementRefused if the file is unreadable, empty, of another year, or would take an announcement back
     */
    public void load(int year, String json) {
        var arrangement = ArrangementFile.read(json);
        if (arrangement.year() != year) {
            throw new ArrangementRefused("这是%d年的文件，不是%d年的，请另选文件".formatted(arrangement.year(), year));
        }
        tables.replace(arrangement);
        refresh();
    }

    /** Reads the tables again if they changed since; one small query if not. */
    public void refresh() {
        if (!tables.revision().equals(held.get().revision())) {
            var stored = tables.read();
            held.set(new Held(stored.revision(), stored.years(), new WorkingCalendar(stored.years())));
        }
    }

    /** Puts the shipped years into the tables at the first start. */
    @PostConstruct
    void open() {
        Shipped.arrangements().forEach(tables::add);
        refresh();
    }
}
