package org.huiyin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.HuiyinTest;
import org.huiyin.Staff;
import org.huiyin.TestOwner;
import org.huiyin.database.Viewer;
import org.huiyin.directory.Directories;
import org.huiyin.identity.OfficerKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sees a draft, and for how long. */
@HuiyinTest
class DraftsTest {

    private static final Map<String, String> FIELDS = Map.of("channel", "VISIT", "summary", "存一半");

    @Autowired
    Drafts drafts;

    @Autowired
    Directories directories;

    @Autowired
    OfficerKeys keys;

    @Autowired
    TestOwner owner;

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        Staff.settle(context);
    }

    private long officer(String login) {
        return directories.current().officerByLogin(login).orElseThrow().id();
    }

    private <T> T as(String login, Supplier<T> work) {
        return new Viewer(List.of("o:" + officer(login)), List.of(), null).see(work::get);
    }

    private UUID saved() {
        var form = UUID.randomUUID();
        as("wang.min", () -> {
            drafts.save(officer("wang.min"), form, FIELDS);
            return form;
        });
        return form;
    }

    private long rows(UUID form) {
        return owner.sql()
                .sql("select count(*) from draft where form = :form")
                .param("form", form)
                .query(Long.class)
                .single();
    }

    @Test
    void itsOfficerTakesItUpAgain() {
        var form = saved();
        var draft = as("wang.min", () -> drafts.open(officer("wang.min"), form)).orElseThrow();
        assertThat(draft.fields()).isEqualTo(FIELDS);
        assertThat(draft.summary()).isEqualTo("存一半");
        assertThat(draft.toString()).doesNotContain("存一半");
    }

    @Test
    void nobodyElseSeesItOrDeletesIt() {
        var form = saved();
        var own = officer("wang.min");
        assertThat(as("he.jing", () -> drafts.open(own, form))).isEmpty();
        assertThat(as("he.jing", () -> drafts.of(own))).isEmpty();
        as("he.jing", () -> {
            drafts.remove(own, form);
            return form;
        });
        assertThat(rows(form)).isOne();
        assertThat(drafts.of(own)).as("without a viewer").isEmpty();
    }

    @Test
    void anotherOfficersKeyDoesNotOpenIt() {
        var sealed = keys.seal(officer("wang.min"), new byte[] {1, 2, 3});
        assertThat(keys.open(officer("wang.min"), sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> keys.open(officer("he.jing"), sealed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void afterSevenDaysItIsGone() {
        var old = saved();
        var fresh = saved();
        owner.sql()
                .sql("update draft set saved = now() - interval '8 days' where form = :form")
                .param("form", old)
                .update();
        assertThat(as("wang.min", () -> drafts.open(officer("wang.min"), old)))
                .as("not shown any more, even before it is deleted")
                .isEmpty();
        Viewer.job("drafts").see(drafts::forget);
        assertThat(rows(old)).isZero();
        assertThat(rows(fresh)).isOne();
    }
}
