package org.huiyin.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.database.Viewer;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Actor;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Occasion;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Source;
import org.huiyin.handling.Finding;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.Route;
import org.huiyin.identity.Keyring;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.MatterKind;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.registry.Arrival;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Particulars;
import org.huiyin.registry.Placing;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.triage.SplitAct.Split;
import org.huiyin.triage.TriageAct.Classify;
import org.huiyin.triage.TriageAct.Transfer;
import org.springframework.stereotype.Component;

/** Brings petitions of past days into the sample county, by the one door. */
@Component
public class Registers {

    public static final String TOWN = "990101";
    public static final String VILLAGE = "990101002";
    public static final String LAND = "020000";
    public static final String PAY = "040200";

    private final Registry registry;
    private final Directories directories;
    private final Keyring keyring;

    Registers(Registry registry, Directories directories, Keyring keyring) {
        this.registry = registry;
        this.directories = directories;
        this.keyring = keyring;
    }

    public Body body(String code) {
        return directories.current().bodyByCode(code).orElseThrow();
    }

    private Officer officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow();
    }

    public <T> T as(String login, Supplier<T> work) {
        var directory = directories.current();
        var today = BeijingTime.today();
        return new Viewer(
                        directory.viewerTokens(officer(login), today),
                        directory.shutClear(officer(login), today).stream()
                                .map(keyring::token)
                                .toList(),
                        null)
                .see(work::get);
    }

    public Receipt register(
            String login, String body, Channel channel, String place, String subject, LocalDate day, boolean sealed) {
        return register(login, body, channel, place, subject, day, sealed, "门前道路积水");
    }

    public Receipt register(
            String login,
            String body,
            Channel channel,
            String place,
            String subject,
            LocalDate day,
            boolean sealed,
            String summary) {
        var arrival = arrival(body, channel, place, subject, sealed, summary, 1);
        return as(login, () -> registry.register(arrival, occasion(login, body, Capacity.REGISTRAR, day.atTime(9, 0))));
    }

    /** So many people at once. */
    public Receipt visit(String login, String body, String place, String subject, LocalDate day, int came) {
        var arrival = arrival(body, Channel.VISIT, place, subject, false, "门前道路积水", came);
        return as(login, () -> registry.register(arrival, occasion(login, body, Capacity.REGISTRAR, day.atTime(9, 0))));
    }

    /** So many people once more about the same. */
    public Receipt visitAgain(String login, String body, Receipt earlier, LocalDate day, int came) {
        var arrival = arrival(body, Channel.VISIT, TOWN, PAY, false, "门前道路积水", came);
        var placing = new Placing.Joins(earlier.matter(), Placing.Sameness.BY_HAND);
        return as(
                login,
                () -> registry.register(arrival, placing, occasion(login, body, Capacity.REGISTRAR, day.atTime(9, 0))));
    }

    private Arrival arrival(
            String body, Channel channel, String place, String subject, boolean sealed, String summary, int came) {
        var nothing = Particulars.none();
        return new Arrival(
                channel,
                body(body).id(),
                List.of(new Writer("丁试验", "00013800000", null, "试验路一号", Writer.Role.WRITER)),
                place,
                subject,
                summary,
                "门前的路一下雨就积水。",
                List.of("修好排水"),
                List.of(),
                sealed,
                ProcedureName.TRIAGE,
                List.of(),
                new Particulars(
                        new Particulars.People(came, came),
                        nothing.cover(),
                        nothing.numbers(),
                        nothing.above(),
                        false,
                        nothing.complained()));
    }

    public void classify(String login, String body, Receipt receipt, MatterKind kind, LocalDate day) {
        perform(login, body, Capacity.TRIAGE_OFFICER, new Classify(kind, ""), receipt, 1, day);
    }

    public void transfer(String login, String from, Receipt receipt, String to, LocalDate day) {
        perform(login, from, Capacity.TRIAGE_OFFICER, new Transfer(body(to).id(), ""), receipt, 1, day);
    }

    /** One part, about pay. */
    public void split(String login, String from, Receipt receipt, LocalDate day) {
        var part = new Split("工资的一项", PAY, TOWN, "工资的一项，别的都删去了。", List.of("发工资"));
        perform(login, from, Capacity.TRIAGE_OFFICER, part, receipt, 1, day);
    }

    public void accept(String login, String body, Receipt receipt, LocalDate day) {
        var act = new Accept(Route.PETITION, "承办科 000-6120000");
        perform(login, body, Capacity.HANDLING_OFFICER, act, receipt, 2, day);
    }

    /** Drafted two days before, signed the day before, issued on that day. */
    public void reply(String login, String head, String body, Receipt receipt, LocalDate day) {
        var opinion =
                new Reply("门前积水。", "排水沟堵塞。", List.of(new Answer("修好排水", Finding.SUPPORTED, "已经疏通。")), "《信访工作条例》第三十二条");
        perform(login, body, Capacity.HANDLING_OFFICER, new Submit(opinion), receipt, 2, day.minusDays(2));
        perform(head, body, Capacity.HEAD, new Sign(), receipt, 3, day.minusDays(1));
        perform(login, body, Capacity.HANDLING_OFFICER, opinion, receipt, 2, day);
    }

    private void perform(
            String login, String body, Capacity capacity, Act act, Receipt receipt, int proceeding, LocalDate day) {
        as(
                login,
                () -> registry.perform(
                        act, receipt.matter(), proceeding, occasion(login, body, capacity, day.atTime(10, 0))));
    }

    private Occasion occasion(String login, String body, Capacity capacity, LocalDateTime time) {
        return new Occasion(
                new Actor.Officer(officer(login).id()),
                capacity,
                body(body).id(),
                time,
                Source.SAMPLE,
                UUID.randomUUID());
    }
}
