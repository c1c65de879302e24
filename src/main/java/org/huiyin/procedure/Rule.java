package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One row of a procedure's table: the act's official name, by which capacity, from and to which stage, which periods it
 * opens, prolongs or ends, which papers it issues, under which article. Every method adds one column and returns the
 * row, so that the table reads as the law does.
 */
public final class Rule {

    private final String code;
    private final String title;
    private final Class<? extends Act> act;
    private final List<Capacity> by = new ArrayList<>();
    private final List<Stage> from = new ArrayList<>();
    private @Nullable Stage to;
    private @Nullable Article article;
    private final List<Term> ends = new ArrayList<>();
    private final List<Term> forfeits = new ArrayList<>();
    private final List<Opening> opens = new ArrayList<>();
    private final List<Term> withdrawsSent = new ArrayList<>();
    private final List<Paper> issues = new ArrayList<>();
    private final List<Proviso> provisos = new ArrayList<>();
    private final List<Footing> footings = new ArrayList<>();
    private final List<ProcedureName> whileNone = new ArrayList<>();
    private @Nullable ProcedureName needs;
    private @Nullable Prolonging prolongs;
    private @Nullable Handing hands;
    private @Nullable Opening opensThere;
    private @Nullable Beginning begins;
    private @Nullable Stage parentTo;
    private final List<Term> parentEnds = new ArrayList<>();
    private @Nullable ProcedureName reopens;
    private boolean signs;
    private boolean signedByHead;
    private boolean secondSignature;
    private boolean serves;
    private final List<ProcedureName> recalls = new ArrayList<>();
    private boolean seals;
    private @Nullable Function<Act, Effect.Shut> shuts;
    private @Nullable Function<Act, Effect.Description> redescribes;
    private @Nullable ToLongFunction<Act> recuses;
    private Effect.@Nullable Twinning twins;

    /** {@code once}: not where the matter has had that period before; {@code where}: only where this holds. */
    record Opening(
            Term term,
            Function<Act, @Nullable LocalDate> triggered,
            @Nullable ToIntFunction<Act> days,
            boolean once,
            Condition where) {

        Opening(Term term, Function<Act, @Nullable LocalDate> triggered, @Nullable ToIntFunction<Act> days) {
            this(term, triggered, days, false, (act, matter, now) -> true);
        }
    }

    record Prolonging(Term term, ToIntFunction<Act> days, int atMost) {}

    /** {@code to}: the procedure that opens there; null for the one that the body goes by. */
    record Handing(@Nullable ProcedureName to, ToLongFunction<Act> body) {}

    /** A child proceeding at the same body, or at the body that handed the matter over. */
    record Beginning(ProcedureName child, boolean atSender) {}

    /** What must hold besides stage and capacity, as a sentence for the book and the refusal. */
    record Proviso(String sentence, String instead, Condition condition) {}

    /** What must hold before the act can even be begun, whatever it will state. */
    record Footing(String sentence, String instead, Ground ground) {}

    /** A condition on the proceeding and its matter alone. */
    @FunctionalInterface
    public interface Ground {
        boolean holds(Proceeding proceeding, Matter matter, Circumstances circumstances);
    }

    /** A condition on the act and the matter it is done to. */
    @FunctionalInterface
    public interface Condition {
        boolean holds(Act act, Matter matter, Circumstances circumstances);
    }

    private Rule(String code, Class<? extends Act> act, String title) {
        this.code = code;
        this.act = act;
        this.title = title;
    }

    public static <A extends Act> Rule act(String code, Class<A> act, String title) {
        return new Rule(code, act, title);
    }

    public Rule by(Capacity... capacities) {
        by.addAll(List.of(capacities));
        return this;
    }

    public Rule from(Stage... stages) {
        from.addAll(List.of(stages));
        return this;
    }

    /** A rule without {@code to} leaves the proceeding where it stands. */
    public Rule to(Stage stage) {
        to = stage;
        return this;
    }

    public Rule under(Article article) {
        this.article = article;
        return this;
    }

    /** Ends a running period as fulfilled. */
    public Rule ends(Term... terms) {
        ends.addAll(List.of(terms));
        return this;
    }

    /** Gives up a right or power whose period still runs. */
    public Rule forfeits(Term... terms) {
        forfeits.addAll(List.of(terms));
        return this;
    }

    /** Opens a period that runs from the day the act occurred. */
    public Rule opens(Term term) {
        opens.add(new Opening(term, any -> null, null));
        return this;
    }

    /** As {@link #opens(Term)}, unless the matter has had that period before. */
    public Rule opensOnce(Term term) {
        return opensOnce(term, (act, matter, now) -> true);
    }

    /** As {@link #opensOnce(Term)}, but only where this holds. */
    public Rule opensOnce(Term term, Condition where) {
        opens.add(new Opening(term, any -> null, null, true, where));
        return this;
    }

    /** Ends a period of the proceeding that handed the matter over as withdrawn. */
    public Rule withdrawsSent(Term... terms) {
        withdrawsSent.addAll(List.of(terms));
        return this;
    }

    /** Opens a period that runs from a day the act states. */
    public <A extends Act> Rule opens(Term term, Class<A> type, Function<A, LocalDate> triggered) {
        opens.add(new Opening(term, act -> triggered.apply(type.cast(act)), null));
        return this;
    }

    /** Opens a period of as many days as the act names. */
    public <A extends Act> Rule opensFor(Term term, Class<A> type, ToIntFunction<A> days) {
        opens.add(new Opening(term, any -> null, act -> days.applyAsInt(type.cast(act))));
        return this;
    }

    /** Opens a period of as many days as the act names at the body to which it hands the matter. */
    public <A extends Act> Rule opensThere(Term term, Class<A> type, ToIntFunction<A> days) {
        opensThere = new Opening(term, any -> null, act -> days.applyAsInt(type.cast(act)));
        return this;
    }

    public Rule issues(Paper... papers) {
        issues.addAll(List.of(papers));
        return this;
    }

    public Rule provided(String sentence, String instead, Condition condition) {
        provisos.add(new Proviso(sentence, instead, condition));
        return this;
    }

    /** As {@link #provided}, but on the proceeding alone: where it does not hold, the act is not offered. */
    public Rule when(String sentence, String instead, Ground ground) {
        footings.add(new Footing(sentence, instead, ground));
        return this;
    }

    /** Not while a child proceeding of this kind is open. */
    public Rule whileNone(ProcedureName... children) {
        whileNone.addAll(List.of(children));
        return this;
    }

    /** Needs a child proceeding of this kind that approved exactly this act. */
    public Rule needs(ProcedureName child) {
        needs = child;
        return this;
    }

    /** Makes a running period longer, once, by the days the act states. */
    public <A extends Act> Rule prolongs(Term term, Class<A> type, ToIntFunction<A> days, int atMost) {
        prolongs = new Prolonging(term, act -> days.applyAsInt(type.cast(act)), atMost);
        return this;
    }

    /** Hands the matter to another body, whose proceeding of that name opens on arrival. */
    public <A extends Act> Rule handsTo(ProcedureName procedure, Class<A> type, ToLongFunction<A> body) {
        hands = new Handing(procedure, act -> body.applyAsLong(type.cast(act)));
        return this;
    }

    /** Hands the matter to another body, where the procedure opens that this body goes by (办理, 检举控告, 涉诉). */
    public <A extends Act> Rule handsOn(Class<A> type, ToLongFunction<A> body) {
        hands = new Handing(null, act -> body.applyAsLong(type.cast(act)));
        return this;
    }

    /** From now on only screeners look at the matter and act on it; what was asked for beside it ends. */
    public Rule seals() {
        seals = true;
        return this;
    }

    /** Shuts out whom the report is about, with the bodies an officer leads. */
    public <A extends Act> Rule shuts(Class<A> type, Function<A, Effect.Shut> reported) {
        shuts = act -> reported.apply(type.cast(act));
        return this;
    }

    /** Begins a child proceeding at the same body; a {@link Proposal} asks it for exactly the act it carries. */
    public Rule asks(ProcedureName child) {
        begins = new Beginning(child, false);
        return this;
    }

    /** Begins a child proceeding at the body that handed the matter over. */
    public Rule asksSender(ProcedureName child) {
        begins = new Beginning(child, true);
        return this;
    }

    /** Moves the parent proceeding; a last stage hands its running duties over. */
    public Rule movesParent(Stage stage) {
        parentTo = stage;
        return this;
    }

    /** Ends running periods of the parent proceeding as fulfilled. */
    public Rule endsOfParent(Term... terms) {
        parentEnds.addAll(List.of(terms));
        return this;
    }

    /** Opens a new proceeding of that name at the body that acts. */
    public Rule reopens(ProcedureName procedure) {
        reopens = procedure;
        return this;
    }

    /** Fetches back the proceeding of one of these names it was handed to, as long as nobody has acted there. */
    public Rule recallsSent(ProcedureName... procedures) {
        recalls.addAll(List.of(procedures));
        return this;
    }

    /** Tells summary, subject and place of the matter anew. */
    public <A extends Act> Rule redescribes(Class<A> type, Function<A, Effect.Description> told) {
        redescribes = act -> told.apply(type.cast(act));
        return this;
    }

    /** Shuts an officer out, whose work somebody else of his body goes on with. */
    public <A extends Act> Rule recuses(Class<A> type, ToLongFunction<A> officer) {
        recuses = act -> officer.applyAsLong(type.cast(act));
        return this;
    }

    /** Ends the matter in favour of the one that the act names. */
    public Rule twins(Effect.Twinning how) {
        twins = how;
        return this;
    }

    /** Who may do it depends on what is asked for, and is data of the body. */
    public Rule signs() {
        signs = true;
        return this;
    }

    /** Who asked for its approval does not sign it, whatever posts he holds. */
    public Rule secondSignature() {
        secondSignature = true;
        return this;
    }

    boolean twoSign() {
        return secondSignature;
    }

    /** Records that a paper reached the writer; the act is a {@link Serving}, and proves it by a paper of its own. */
    public Rule serves() {
        serves = true;
        return provided("送达方式要求的签收、见证或者凭据齐全", "请按所选的送达方式补齐。", Serving::evidenced)
                .issues(Paper.PROOF_OF_SERVICE);
    }

    /** Its approval is signed by the head; by a deputy only with a post of the head's (授权代批), whatever a body's data say. */
    public Rule signedByHead() {
        signedByHead = true;
        return this;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Class<? extends Act> act() {
        return act;
    }

    public Article article() {
        var cited = article;
        if (cited == null) {
            throw new IllegalStateException("the act " + code + " rests on no article");
        }
        return cited;
    }

    public List<Capacity> by() {
        return List.copyOf(by);
    }

    public List<Stage> from() {
        return List.copyOf(from);
    }

    public @Nullable Stage to() {
        return to;
    }

    public List<Paper> issues() {
        return List.copyOf(issues);
    }

    /** The procedure whose approval of the exact act is needed first, if any. */
    public @Nullable ProcedureName needs() {
        return needs;
    }

    List<Term> ends() {
        return ends;
    }

    List<Term> forfeits() {
        return forfeits;
    }

    List<Opening> opens() {
        return opens;
    }

    List<Term> withdrawsSent() {
        return withdrawsSent;
    }

    List<Proviso> provisos() {
        return provisos;
    }

    List<Footing> footings() {
        return footings;
    }

    List<ProcedureName> whileNone() {
        return whileNone;
    }

    @Nullable
    Prolonging prolongs() {
        return prolongs;
    }

    @Nullable
    Handing hands() {
        return hands;
    }

    @Nullable
    Opening opensThere() {
        return opensThere;
    }

    @Nullable
    Beginning begins() {
        return begins;
    }

    @Nullable
    ToLongFunction<Act> recuses() {
        return recuses;
    }

    @Nullable
    Stage parentTo() {
        return parentTo;
    }

    List<Term> parentEnds() {
        return parentEnds;
    }

    @Nullable
    ProcedureName reopened() {
        return reopens;
    }

    List<ProcedureName> recalls() {
        return recalls;
    }

    boolean sealing() {
        return seals;
    }

    @Nullable
    Function<Act, Effect.Shut> shuts() {
        return shuts;
    }

    @Nullable
    Function<Act, Effect.Description> redescribes() {
        return redescribes;
    }

    Effect.@Nullable Twinning twinned() {
        return twins;
    }

    /** Whether it only repairs: nothing waits for it. */
    public boolean repairs() {
        return Repair.class.isAssignableFrom(act);
    }

    /** Whether more is asked before it can be begun than who asks, and at which stage. */
    public boolean conditional() {
        return !footings.isEmpty() || !recalls.isEmpty() || begins != null && begins.atSender();
    }

    boolean serving() {
        return serves;
    }

    /** Whether only the head signs its approval. */
    public boolean headOnly() {
        return signedByHead;
    }

    /** Whether the body's data say who may do it. */
    public boolean signing() {
        return signs;
    }
}
