package org.huiyin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.Visitor;
import org.huiyin.desk.BeijingTime;
import org.huiyin.directory.Directories;
import org.huiyin.procedure.Capacity;
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
        var letters = new Letter(context);
        delegate(letters, environment);
        var letter = letters.arrives();
        var housing = directories.current().bodyByCode("QH-ZJ").orElseThrow();
        letters.as(
                "sun.jie",
                () -> registry.perform(
                        new Transfer(housing.id(), ""),
                        letter.matter(),
                        1,
                        letters.occasion("sun.jie", Capacity.TRIAGE_OFFICER)));
        var deputy = Visitor.of(environment);
        deputy.signIn("sun.jie", Staff.PASSWORD);
        assertThat(deputy.get("/matters/" + letter.matter()).body()).contains("县信访局 孙洁（受李华授权代办）");
    }

    private static void delegate(Letter letters, Environment environment) {
        var admin = Visitor.of(environment);
        admin.signIn("admin", Staff.PASSWORD);
        var path = "/administration/officers/" + letters.officer("li.hua").id() + "/deputy";
        admin.get(path);
        var today = BeijingTime.today().toString();
        var post = PostKey.of(letters.officer("li.hua").posts().getFirst());
        var sent = admin.post(
                path,
                Map.of(
                        "posts",
                        post.toString(),
                        "deputy",
                        Long.toString(letters.officer("sun.jie").id()),
                        "since",
                        today,
                        "until",
                        today));
        assertThat(sent.statusCode()).isEqualTo(303);
    }
}
