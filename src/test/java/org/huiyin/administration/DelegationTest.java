package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
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
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** While somebody is away a deputy does the work, and the matter's page says for whom. */
@HuiyinTest
class DelegationTest {

    @Autowired
    private Directories directories;

    @Autowired
    private Registry registry;

    @Test
    void whatADeputyDoesIsToldWithTheNameOfWhomHeStandsInFor(
            @Autowired ApplicationContext context, @Autowired Environment environment) {
        Staff.settle(context).withAccounts("admin", "sun.jie");
        delegate(environment);
        var letter = registered();
        var housing = directories.current().bodyByCode("QH-ZJ").orElseThrow();
        as(
                "sun.jie",
                () -> registry.perform(
                        new Transfer(housing.id(), ""),
                        letter.matter(),
                        1,
                        occasion("sun.jie", Capacity.TRIAGE_OFFICER)));
        var deputy = Visitor.of(environment);
        deputy.signIn("sun.jie", Staff.PASSWORD);
        assertThat(deputy.get("/matters/" + letter.matter()).body()).contains("县信访局 孙洁（受李华授权代办）");
    }

    private void delegate(Environment environment) {
        var admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
        var path = "/administration/officers/" + officer("li.hua").id() + "/deputy";
        admin.get(path);
        var today = BeijingTime.today().toString();
        var post = PostKey.of(officer("li.hua").posts().getFirst());
        var sent = admin.post(
                path,
                Map.of(
                        "posts",
                        post.toString(),
                        "deputy",
                        Long.toString(officer("sun.jie").id()),
                        "since",
                        today,
                        "until",
                        today));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private Receipt registered() {
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
                false,
                ProcedureName.TRIAGE,
                List.of());
        return as("wang.min", () -> registry.register(arrival, occasion("wang.min", Capacity.REGISTRAR)));
    }

    private Occasion occasion(String login, Capacity capacity) {
        return new Occasion(
                new Actor.Officer(officer(login).id()),
                capacity,
                bureau(),
                BeijingTime.now(),
                Source.CONSOLE,
                UUID.randomUUID());
    }

    private <T> T as(String login, Supplier<T> work) {
        var tokens = directories.current().viewerTokens(officer(login), BeijingTime.today());
        return new Viewer(tokens, List.of(), null).see(work::get);
    }

    private long bureau() {
        return directories.current().bodyByCode("QH-XF").orElseThrow().id();
    }

    private Officer officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow();
    }
}
