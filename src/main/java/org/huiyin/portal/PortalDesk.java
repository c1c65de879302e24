package org.huiyin.portal;

import java.util.List;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Mailing;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.intake.IntakeDesk;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.QueryCodes;
import org.huiyin.registry.Receipt;
import org.springframework.stereotype.Component;

/** What the pages on which something is reported ask of the rooms below. */
@Component
public class PortalDesk {

    private final IntakeDesk intake;
    private final Directories directories;
    private final QueryCodes codes;
    private final Mailing mailing;

    PortalDesk(IntakeDesk intake, Directories directories, QueryCodes codes, Mailing mailing) {
        this.intake = intake;
        this.directories = directories;
        this.codes = codes;
        this.mailing = mailing;
    }

    public Offered offered(Body bureau) {
        return Offered.at(intake.places(bureau.id()), directories.current(), mailing.on());
    }

    /** Registers what was reported, as every other petition is registered. */
    public Receipt register(Report report, Body bureau, List<Incoming> photos) {
        // who writes is named only by what the form's request will become under a key: nobody can act on that
        var nobodyYet = new Actor.Petitioner(codes.token(report.request().toString()));
        var occasion =
                new Occasion(nobodyYet, Capacity.PETITIONER, null, BeijingTime.now(), Source.PORTAL, report.request());
        return intake.register(report.letter(bureau.id(), photos), occasion);
    }
}
