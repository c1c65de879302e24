package org.huiyin.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Procedures;
import org.huiyin.procedure.Proceeding;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Entry;

/** The route a matter took: its main proceedings in order, each with its acts and papers. */
record Route(Dossier dossier, Directory directory, Procedures procedures, LocalDate today) {

    /** The registry's note that a paper was drawn: no act of anybody. */
    static final String DRAWN = "REGISTRY.rendered";

    List<Station> stations() {
        return dossier.state().mainLine().stream().map(this::station).toList();
    }

    private Station station(Proceeding proceeding) {
        var stage =
                procedures.of(proceeding.procedure()).stage(proceeding.stage()).title();
        return new Station(
                directory.body(proceeding.body()).name(),
                String.join("；", happened(proceeding)),
                proceeding.ended() == null ? "now" : "past",
                stage,
                held(proceeding),
                papers(proceeding));
    }

    private List<String> happened(Proceeding proceeding) {
        var happened = new ArrayList<String>();
        if (proceeding.no() > 1) {
            happened.add(day(proceeding.opened()) + "收到");
        }
        dossier.entries().stream()
                .filter(entry -> !entry.code().equals(DRAWN) && within(entry.proceeding(), proceeding))
                .map(entry -> day(entry.occurred().toLocalDate()) + entry.title() + onTo(entry))
                .forEach(happened::add);
        return happened;
    }

    /** Whether a proceeding is this one or one of the small ones beside it. */
    private boolean within(int no, Proceeding main) {
        return no == main.no()
                || dossier.state()
                        .proceeding(no)
                        .map(Proceeding::parent)
                        .filter(parent -> parent == main.no())
                        .isPresent();
    }

    /** To whom an act handed the matter over. */
    private String onTo(Entry entry) {
        return opened(entry)
                .filter(opened -> opened.parent() == null && opened.proceeding() > 1)
                .filter(opened -> !Objects.equals(opened.body(), entry.body()))
                .map(opened -> directory.body(opened.body()).shortName())
                .findFirst()
                .orElse("");
    }

    private static Stream<Effect.Opened> opened(Entry entry) {
        return entry.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Opened opened ? Stream.of(opened) : Stream.empty());
    }

    private String held(Proceeding proceeding) {
        var until = Optional.ofNullable(proceeding.ended());
        var days = ChronoUnit.DAYS.between(proceeding.opened(), until.orElse(today));
        if (until.isPresent()) {
            var recalled = procedures.of(proceeding.procedure()).recalled();
            var out = recalled != null && recalled.name().equals(proceeding.stage()) ? "当天被撤回" : "当天办出";
            return days == 0 ? out : "停留 " + days + " 天";
        }
        return days == 0 ? "今天收到" : "已 " + days + " 天";
    }

    private List<Station.PaperLink> papers(Proceeding proceeding) {
        return dossier.papers().stream()
                .filter(paper -> paper.proceeding() == proceeding.no())
                .map(paper -> new Station.PaperLink(
                        paper.paper().title(),
                        PaperDesk.path(dossier.id(), paper.no()),
                        (paper.outside() ? paper.number() + "（原系统出具）" : paper.number()) + served(paper),
                        paper.outside(),
                        paper.readable()))
                .toList();
    }

    private String served(Dossier.Issued paper) {
        var day = paper.served();
        if (!paper.toBeServed()) {
            return "";
        }
        var way = paper.way();
        return day == null ? "　未记录送达" : "　" + day(day) + (way == null ? "送达" : way.title());
    }

    private String day(LocalDate day) {
        return (day.getYear() == today.getYear() ? "" : day.getYear() + "年") + day.getMonthValue() + "月"
                + day.getDayOfMonth() + "日";
    }
}
