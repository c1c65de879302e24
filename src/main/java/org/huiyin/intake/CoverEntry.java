package org.huiyin.intake;

import java.util.List;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directory;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;

/**
 * A letter that may not be opened here (反映上级管理的干部): by which channel it came, and where the sealed original goes. Of
 * what it says nothing is known, and nothing is asked.
 */
public record CoverEntry(Channel channel, Body registering, Body to) {

    private static final String DISCIPLINE = "160000";

    /** By which it can arrive unopened. */
    public static final List<Channel> CHANNELS = List.of(Channel.LETTER, Channel.VISIT);

    public CoverEntry {
        if (!CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("封面登记只限于没有拆阅的来信和当面递交的材料。");
        }
    }

    Arrival arrival(Directory directory) {
        var nothing = Particulars.none();
        var envelope = new Particulars.Cover("", null, null, null, "", "密封未拆，送" + to.name());
        return new Arrival(
                channel,
                registering.id(),
                List.of(Writer.anonymous()),
                registering.division(),
                subject(directory),
                "封面登记：未拆阅",
                "",
                List.of(),
                List.of(),
                true,
                ProcedureName.COVER,
                List.of(),
                new Particulars(nothing.people(), envelope, List.of(), nothing.above(), false, nothing.complained()));
    }

    private static String subject(Directory directory) {
        return directory
                .subject(DISCIPLINE)
                .orElseGet(() -> directory.subjects().getLast())
                .code();
    }
}
