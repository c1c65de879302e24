package org.huiyin.directory;

import jakarta.annotation.PostConstruct;
import java.io.Reader;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The directory in force; it changes when a list is loaded, on this node or another. */
@Component
public class Directories {

    private record Held(DirectoryRows rows, Directory directory) {

        Held(DirectoryRows rows) {
            this(rows, new Directory(rows));
        }
    }

    private final DirectoryTables tables;
    private final AtomicReference<Held> held = new AtomicReference<>(new Held(DirectoryRows.none()));

    Directories(DirectoryTables tables) {
        this.tables = tables;
    }

    public Directory current() {
        return held.get().directory();
    }

    /**
     * Loads a list from CSV with a header line and uses it at once; other nodes follow in seconds. Lines are matched by
     * code or login, so that loading twice changes nothing; what the list does not name stays.
     *
     * @throws NotLoaded if anything in it is wrong; nothing is stored then
     */
    public void load(Listing listing, Reader csv) {
        tables.load(listing, Rows.read(csv), held.get().rows().places());
        refresh();
    }

    /** Loads 青禾县, an invented county with bodies and officers (none has a password yet), to try things out. */
    public void loadSample() {
        Shipped.SAMPLE.forEach(listing -> load(listing, Shipped.sample(listing)));
    }

    /** Reads the tables again if they changed since; one small query if not. One at a time, or an older reading could win. */
    public synchronized void refresh() {
        var rows = held.get().rows();
        if (!tables.revisions().revision().equals(rows.revision())) {
            held.set(new Held(tables.read(rows.places())));
        }
    }

    /** Puts the shipped lists into empty tables at the first start. */
    @PostConstruct
    void open() {
        refresh();
        if (current().divisionsUnder(null).isEmpty()) {
            load(Listing.DIVISIONS, Shipped.divisions());
        }
        if (current().subjects().isEmpty()) {
            load(Listing.SUBJECTS, Shipped.subjects());
        }
    }
}
