package org.huiyin.administration;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Source;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.springframework.context.ApplicationContext;

/** A letter that arrives at 青禾县信访局, so that somebody has work. */
final class Letter {

    private final Registry registry;
    private final Directories directories;

    Letter(ApplicationContext context) {
        registry = context.getBean(Registry.class);
        directories = context.getBean(Directories.class);
    }

    Receipt arrives() {
        return arrives(false);
    }

    Receipt arrives(boolean sealed) {
        var arrival = new Arrival(
                Channel.LETTER,
                bureau(),
                List.of(new Writer("张桂英", null, null, "锦绣家园 5 幢", Writer.Role.WRITER)),
                "990101",
                "030600",
                "楼道堆物没有人管",
                "楼道里堆满了东西。",
                List.of("清走"),
                List.of(),
                sealed,
                ProcedureName.TRIAGE,
                List.of(),
                Particulars.none());
        return as("wang.min", () -> registry.register(arrival, occasion("wang.min", Capacity.REGISTRAR)));
    }

    Occasion occasion(String login, Capacity capacity) {
        return new Occasion(
                new Actor.Officer(officer(login).id()),
                capacity,
                bureau(),
                BeijingTime.now(),
                Source.CONSOLE,
                UUID.randomUUID());
    }

    <T> T as(String login, Supplier<T> work) {
        var tokens = directories.current().viewerTokens(officer(login), BeijingTime.today());
        return new Viewer(tokens, List.of(), null).see(work::get);
    }

    long bureau() {
        return directories.current().bodyByCode("QH-XF").orElseThrow().id();
    }

    Officer officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow();
    }
}
