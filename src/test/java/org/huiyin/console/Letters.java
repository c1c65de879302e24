package org.huiyin.console;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Source;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.huiyin.registry.OutsideNumber;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.springframework.context.ApplicationContext;

/** Letters that have arrived at 青禾县信访局 and were registered there by 王敏. */
final class Letters {

    private final Registry registry;
    private final Directories directories;

    Letters(ApplicationContext context) {
        registry = context.getBean(Registry.class);
        directories = context.getBean(Directories.class);
    }

    /** 新房渗水: three demands, for 住建局 to answer. */
    Receipt leak() {
        return leak(BeijingTime.now());
    }

    Receipt leak(LocalDateTime received) {
        return register(
                received,
                "新房渗水，开发商和物业互相推",
                "我们是锦绣家园三期的住户。去年十月交房，今年一下雨，顶楼和西山墙就往屋里渗水，墙皮都泡掉了。\n"
                        + "找物业，物业说是施工的事；找施工的，说早就交了；找开发商，人换了三拨。"
                        + "都是借了钱买的房，请给我们一个准话：谁来修，什么时候修。",
                List.of("明确维修责任", "给出维修日期", "赔偿墙面损失"));
    }

    Receipt register(String summary, String text, List<String> demands) {
        return register(BeijingTime.now(), summary, text, demands);
    }

    /** 含检举控告, with a pension claim beside it. */
    Receipt sealed(String text) {
        return register(BeijingTime.now(), "来信一件", text, List.of("查清"), Channel.LETTER, Particulars.none(), true);
    }

    /** The same, sent down by the city with a date. */
    Receipt fromAbove(LocalDate due) {
        var noted = Particulars.none();
        return register(
                BeijingTime.now(),
                "新房渗水，市里要求报送结果",
                "我们是锦绣家园三期的住户，一下雨顶楼就往屋里渗水。",
                List.of("明确维修责任"),
                Channel.ABOVE,
                new Particulars(
                        noted.people(),
                        noted.cover(),
                        List.of(new OutsideNumber(OutsideNumber.Kind.ABOVE, "抚信转〔2026〕12号")),
                        new Particulars.FromAbove("抚城市信访局", due),
                        false,
                        noted.complained()),
                false);
    }

    private Receipt register(LocalDateTime received, String summary, String text, List<String> demands) {
        return register(received, summary, text, demands, Channel.LETTER, Particulars.none(), false);
    }

    private Receipt register(
            LocalDateTime received,
            String summary,
            String text,
            List<String> demands,
            Channel channel,
            Particulars particulars,
            boolean sealed) {
        var bureau = directories.current().bodyByCode("QH-XF").orElseThrow();
        var clerk = directories.current().officerByLogin("wang.min").orElseThrow();
        var occasion = new Occasion(
                new Actor.Officer(clerk.id()),
                Capacity.REGISTRAR,
                bureau.id(),
                received,
                Source.CONSOLE,
                UUID.randomUUID());
        var arrival = new Arrival(
                channel,
                bureau.id(),
                List.of(new Writer("张桂英", "13800000000", null, "青禾县城关镇锦绣家园三期 5 幢 602", Writer.Role.WRITER)),
                "990101",
                "030600",
                summary,
                text,
                demands,
                List.of(),
                sealed,
                ProcedureName.TRIAGE,
                List.of(),
                particulars);
        var tokens = directories.current().viewerTokens(clerk, BeijingTime.today());
        return new Viewer(tokens, List.of(), null).see(() -> registry.register(arrival, occasion));
    }
}
