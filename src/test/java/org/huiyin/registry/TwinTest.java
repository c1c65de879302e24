package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.database.Viewer;
import org.huiyin.identity.Writer;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Effect;
import org.huiyin.procedure.Matter;
import org.huiyin.registry.Arrival.Incoming;
import org.huiyin.registry.Placing.Sameness;
import org.huiyin.triage.AnnulReason;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.DeclineReason;
import org.huiyin.triage.DoubleAct.Annul;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 并件 and 作废: what was registered twice or by mistake points to what counts, and its number stays. */
@HuiyinTest
class TwinTest {

    @Autowired
    Registry registry;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Receipts receipts;

    @Autowired
    Petitions petitions;

    @Autowired
    EarlierMatters earlier;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Verifier verifier;

    @Autowired
    County county;

    @Autowired
    TestOwner owner;

    @BeforeEach
    void settle() {
        county.settle();
    }

    private Receipt register(Arrival arrival, int daysAgo) {
        var received = LocalDateTime.now(CircumstancesOf.HERE).minusDays(daysAgo);
        return county.as("clerk", () -> registry.register(arrival, county.occasion("clerk", received)));
    }

    private Receipt first() {
        return register(county.letter(), 4);
    }

    private Arrival another(Writer writer, List<Incoming> files) {
        var letter = county.letter();
        return new Arrival(
                Channel.VISIT,
                letter.body(),
                List.of(writer),
                letter.division(),
                letter.subject(),
                "又说漏雨的事",
                "第二次说的话",
                List.of("先把雨布盖上"),
                files,
                false,
                letter.begins(),
                List.of(),
                new Particulars(
                        Particulars.People.ONE,
                        Particulars.Cover.NONE,
                        List.of(new OutsideNumber(OutsideNumber.Kind.HOTLINE, "H-" + System.nanoTime())),
                        Particulars.FromAbove.NOBODY,
                        false,
                        Particulars.Complained.NOBODY));
    }

    private Receipt second() {
        var writer = new Writer("陈试验", "13800000000", null, "搬到二号", Writer.Role.WRITER);
        var photo = new Incoming("屋顶.txt", "text/plain", "照片".getBytes(StandardCharsets.UTF_8));
        return register(another(writer, List.of(photo)), 1);
    }

    private Matter act(String login, Receipt receipt, Act act, int proceeding) {
        return county.as(
                login,
                () -> registry.perform(act, receipt.matter(), proceeding, county.occasion(login))
                        .matter());
    }

    private void refused(Receipt receipt, Act act, String why) {
        assertThatThrownBy(() -> act("triage", receipt, act, 1))
                .isInstanceOfSatisfying(
                        NotPermitted.class, r -> assertThat(r.refused().why()).contains(why));
    }

    private static Fold fold(Receipt into) {
        return new Fold(into.matter().value(), Sameness.BY_NUMBER, "两次说的都是漏雨。");
    }

    private Dossier open(String login, Receipt receipt) {
        return county.as(
                login,
                () -> dossiers.open(receipt.matter(), county.officer(login).id(), null, "试验"));
    }

    @Test
    @DisplayName("后登记的并入先登记的：程序以已并入结束，期限算移交，编号留着，指向先登记的那一件")
    void theLaterOneEndsAndPointsToTheEarlierOne() {
        var first = first();
        var second = second();
        var folded = act("triage", second, fold(first), 1);
        assertThat(folded.proceeding(1).orElseThrow().stage()).isEqualTo("FOLDED");
        assertThat(folded.deadlines()).allMatch(deadline -> deadline.how() == Effect.Ending.HANDED_OVER);
        var page = open("clerk", second);
        assertThat(page.number()).isEqualTo(second.number());
        assertThat(page.text()).as("what was said stays there too").isEqualTo("第二次说的话");
        assertThat(page.counts()).isNotNull();
        assertThat(page.counts().instead().number()).isEqualTo(first.number());
        assertThat(page.counts().told()).isEqualTo("已并入" + first.number());
        assertThat(open("clerk", first).twins())
                .extracting(Dossier.Linked::number)
                .containsExactly(second.number());
    }

    @Test
    @DisplayName("来件、信访人、材料和外部编号从先登记的那一件读得到，不另起期限")
    void whatCameIsReadFromTheOneThatCounts() {
        var first = first();
        var before = open("triage", first);
        var second = second();
        act("triage", second, fold(first), 1);
        var after = open("triage", first);
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.number()).isEqualTo(first.number());
        assertThat(after.text()).isEqualTo(before.text());
        var joined = after.contacts().getLast();
        assertThat(joined.joined()).isTrue();
        assertThat(joined.number()).isEqualTo(second.number());
        assertThat(joined.text()).isEqualTo("第二次说的话");
        assertThat(joined.summary()).isEqualTo("又说漏雨的事");
        assertThat(joined.demands()).containsExactly("先把雨布盖上");
        assertThat(joined.particulars().numbers()).hasSize(1);
        assertThat(after.writers()).hasSize(2);
        var file = after.files().getLast();
        assertThat(file.name()).isEqualTo("屋顶.txt");
        assertThat(county.as(
                        "triage",
                        () -> paperwork.file(first.matter(), file.no()).bytes()))
                .isEqualTo("照片".getBytes(StandardCharsets.UTF_8));
        assertThat(after.entries().getLast().title()).isEqualTo(Twinned.TITLE);
        assertThat(after.entries().getLast().act())
                .isInstanceOfSatisfying(
                        Twinned.class, act -> assertThat(act.number()).isEqualTo(second.number()));
    }

    @Test
    @DisplayName("凭原来的编号和查询码看到先登记的那一件，两个查询码都有效")
    void theOldCodeOpensTheOneThatCounts() {
        var first = first();
        var second = second();
        act("triage", second, fold(first), 1);
        assertThat(county.holding(second.queryCode(), () -> petitions.byNumber(second.number())))
                .contains(first.matter());
        assertThat(county.holding(
                        second.queryCode(),
                        () -> dossiers.follow(first.matter()).number()))
                .isEqualTo(first.number());
        assertThat(county.holding(first.queryCode(), () -> petitions.byNumber(first.number())))
                .contains(first.matter());
        var slip = county.as(
                "clerk",
                () -> receipts.of(second.matter(), county.officer("clerk").id(), null));
        assertThat(slip.queryCode()).isEqualTo(second.queryCode());
    }

    @Test
    @DisplayName("并件后承办单位读得到两次来件，转送的仍能撤回")
    void theBodyThatHandlesReadsBothAndNothingThere() {
        var first = first();
        act("triage", first, new Transfer(county.body("housing"), ""), 1);
        var second = second();
        act("triage", second, fold(first), 1);
        assertThat(open("handler", first).contacts()).hasSize(2);
        assertThatThrownBy(() -> open("handler", second)).isInstanceOf(NoSuchMatter.class);
        act("triage", first, new Recall("应当转人社局。"), 1);
    }

    @Test
    @DisplayName("同一请求发两次只并一次；链、编号、封签都完整")
    void theChainsTheNumbersAndTheSealsStayWhole() {
        var first = first();
        var second = second();
        var occasion = county.occasion("triage");
        county.as("triage", () -> registry.perform(fold(first), second.matter(), 1, occasion));
        var again = county.as("triage", () -> registry.perform(fold(first), second.matter(), 1, occasion));
        assertThat(again.repeated()).isTrue();
        assertThat(open("triage", first).contacts()).hasSize(2);
        assertThat(Viewer.NOBODY.see(() -> verifier.verify(null).findings()))
                .noneMatch(finding -> finding.toString().contains("不相接")
                        || finding.toString().contains(second.matter().toString())
                        || finding.toString().contains("试信"));
    }

    @Test
    @DisplayName("不是同一人、方向相反、已经办结、看不见的，都不能并")
    void onlyTheSameWritersEarlierRunningMatterTakesIt() {
        var first = first();
        var second = second();
        refused(first, fold(second), "先收到、先登记");
        refused(second, fold(second), "另一件");
        var stranger =
                register(another(new Writer("别试验", "13900000000", null, null, Writer.Role.WRITER), List.of()), 1);
        refused(stranger, fold(first), "同一个人");
        var namesake = register(another(new Writer("陈试验", null, null, null, Writer.Role.WRITER), List.of()), 1);
        refused(namesake, fold(first), "同一个人");
        act("triage", namesake, new Fold(first.matter().value(), Sameness.BY_HAND, "核对过笔迹。"), 1);
        var sealed = register(county.letter(true), 4);
        assertThatThrownBy(() -> act("triage", second, fold(sealed), 1)).isInstanceOf(NoSuchMatter.class);
        act("triage", second, fold(first), 1);
        var third = second();
        refused(third, fold(second), "还在办理");
        assertThatThrownBy(() -> act("clerk", third, fold(first), 1)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("并件时列出同一信访人先前在办的，先前并入和作废的不再列出")
    void thePageProposesWhatMayBeTheSame() {
        var first = first();
        var second = second();
        var third = second();
        assertThat(county.as("triage", () -> earlier.before(third.matter())))
                .extracting(Earlier::number)
                .contains(first.number(), second.number());
        act("triage", second, fold(first), 1);
        assertThat(county.as("triage", () -> earlier.before(third.matter())))
                .extracting(Earlier::number)
                .contains(first.number())
                .doesNotContain(second.number());
    }

    @Test
    @DisplayName("作废须经第二人签字，编号留着，指向为准的一件；同一人的查询码看到那一件")
    void aRegistrationByMistakeIsVoidOnlyWithASecondSignature() {
        var first = first();
        var twice = register(county.letter(), 4);
        var annul = new Annul(AnnulReason.TWICE, first.matter().value(), "收发室复印件又登记了一次。");
        refused(twice, annul, "批准");
        act("triage", twice, new Propose(annul), 1);
        act("deputy", twice, new Sign(), 2);
        var void_ = act("triage", twice, annul, 1);
        assertThat(void_.proceeding(1).orElseThrow().stage()).isEqualTo("ANNULLED");
        assertThat(void_.deadlines()).allMatch(deadline -> deadline.how() == Effect.Ending.WITHDRAWN);
        var page = open("clerk", twice);
        assertThat(page.number()).isEqualTo(twice.number());
        assertThat(page.counts().told()).isEqualTo("已作废，见" + first.number());
        assertThat(open("triage", first).contacts()).as("nothing came along").hasSize(1);
        assertThat(county.holding(
                        twice.queryCode(), () -> dossiers.follow(first.matter()).number()))
                .isEqualTo(first.number());
        assertThat(county.as("clerk", () -> petitions.list(twice.number(), 1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo("已作废"));
        assertThat(county.as("triage", () -> earlier.before(first.matter())))
                .noneMatch(one -> one.number().equals(twice.number()));
        assertThat(Viewer.NOBODY.see(() -> verifier.verify(null).findings()))
                .noneMatch(finding -> finding.toString().contains("试信"));
    }

    @Test
    @DisplayName("试用登记没有另一件；别人的查询码不因作废看到那一件")
    void aTestEntryHasNoOther() {
        assertThatThrownBy(() -> new Annul(AnnulReason.TWICE, null, "重了。")).hasMessageContaining("为准");
        assertThatThrownBy(() -> new Annul(AnnulReason.TEST, 1L, "试。")).hasMessageContaining("没有另一件");
        var test = register(another(Writer.anonymous(), List.of()), 0);
        var annul = new Annul(AnnulReason.TEST, null, "演练。");
        act("triage", test, new Propose(annul), 1);
        act("chief", test, new Sign(), 2);
        act("triage", test, annul, 1);
        assertThat(open("clerk", test).counts().told()).isEqualTo("已作废");
        var first = first();
        var other = register(another(new Writer("别试验", null, null, null, Writer.Role.WRITER), List.of()), 0);
        var wrong = new Annul(AnnulReason.UNFINISHED, first.matter().value(), "没填完。");
        act("triage", other, new Propose(wrong), 1);
        act("chief", other, new Sign(), 2);
        act("triage", other, wrong, 1);
        assertThatThrownBy(() -> county.holding(other.queryCode(), () -> dossiers.follow(first.matter())))
                .isInstanceOf(NoSuchMatter.class);
    }

    @Test
    @DisplayName("转送过、出具过别的文书、又有来件的，不能作废")
    void whatSomebodyReliesOnIsNotVoid() {
        var handed = first();
        act("triage", handed, new Transfer(county.body("housing"), ""), 1);
        act("triage", handed, new Recall("转错了。"), 1);
        assertThatThrownBy(() -> act("triage", handed, new Annul(AnnulReason.TEST, null, "演练。"), 3))
                .isInstanceOf(NotPermitted.class);
        var repeated = first();
        county.as(
                "clerk",
                () -> registry.register(
                        county.letter(),
                        new Placing.Joins(repeated.matter(), Sameness.BY_NUMBER),
                        county.occasion("clerk")));
        var annul = new Annul(AnnulReason.TEST, null, "演练。");
        act("triage", repeated, new Propose(annul), 1);
        act("chief", repeated, new Sign(), 2);
        refused(repeated, annul, "没有再来的件");
    }

    @Test
    @DisplayName("只限于走访的情形，书信提出的不能送审，也不能不予受理")
    void aLetterIsNotDeclinedForWhatConcernsVisits() {
        var letter = first();
        var decline = new Decline(DeclineReason.LEVEL, "没有逐级走访。", "向乡镇提出。");
        refused(letter, new Propose(decline), "形式相符");
        var visit = second();
        act("triage", visit, new Propose(decline), 1);
        act("chief", visit, new Sign(), 2);
        assertThat(act("triage", visit, decline, 1).proceeding(1).orElseThrow().stage())
                .isEqualTo("DECLINED");
    }

    @Test
    @DisplayName("为准的那一件密封以后又不让谁看，并入的一件也不让他看")
    void whoIsShutOutOfTheOneIsShutOutOfTheOther() {
        var first = first();
        var second = second();
        act("triage", second, fold(first), 1);
        owner.sql()
                .sql("update matter set sealed = true, kind = 'REPORT', summary = '密件', shut = '{t}' where id = :id")
                .param("id", first.matter().value())
                .update();
        assertThat(owner.sql()
                        .sql("select shut = '{t}' from matter where id = :id")
                        .param("id", second.matter().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
