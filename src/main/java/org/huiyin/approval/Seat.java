package org.huiyin.approval;

import java.util.Optional;
import org.huiyin.approval.ApprovalAct.HandBack;
import org.huiyin.approval.ApprovalAct.Pass;
import org.huiyin.approval.ApprovalAct.SendBack;
import org.huiyin.approval.ApprovalAct.Sign;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.SendingBack;

/** Who decides on what was submitted: the checker, before it is signed (核稿), and then the head or a deputy (签发). */
public enum Seat {
    CHECKING("checking", "核稿", "pass", "核稿通过", "核稿已通过，等签发。", HandBack.class),
    SIGNING("approval", "签发", "sign", "签发", "已签发。承办人现在可以办出。", Sign.class);

    private final String word;
    private final String title;
    private final String decision;
    private final String button;
    private final String said;
    private final Class<? extends ApprovalAct> opens;

    Seat(String word, String title, String decision, String button, String said, Class<? extends ApprovalAct> opens) {
        this.word = word;
        this.title = title;
        this.decision = decision;
        this.button = button;
        this.said = said;
        this.opens = opens;
    }

    /** The last word of the address of its page. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** The value and the label of the button that lets it pass. */
    public String decision() {
        return decision;
    }

    public String button() {
        return button;
    }

    /** The act for which the page opens. */
    Class<? extends ApprovalAct> opens() {
        return opens;
    }

    /** In which capacity, of those that decide here, the officer sits here. */
    public Capacity capacity(SignedIn me) {
        return switch (this) {
            case CHECKING -> Capacity.CHECKER;
            case SIGNING -> me.holds(Capacity.HEAD) ? Capacity.HEAD : Capacity.DEPUTY_HEAD;
        };
    }

    /** What was decided; empty where something is missing, which then stands beside its field. */
    public Optional<ApprovalAct> read(Typed typed) {
        return typed.raw("decision").equals(decision) ? passed(typed) : sentBack(typed);
    }

    private Optional<ApprovalAct> passed(Typed typed) {
        return switch (this) {
            case CHECKING -> {
                var remark = typed.optionalText("remark", "核稿意见", ApprovalAct.REASON_LIMIT)
                        .orElse("");
                yield typed.made("remark", () -> new Pass(remark));
            }
            case SIGNING -> Optional.of(new Sign());
        };
    }

    private Optional<ApprovalAct> sentBack(Typed typed) {
        var reason = typed.text("reason", "退回的理由", ApprovalAct.REASON_LIMIT);
        return typed.made("reason", () -> switch (this) {
            case CHECKING -> new HandBack(reason);
            case SIGNING -> new SendBack(reason);
        });
    }

    /** What is said once it is done. */
    public String said(ApprovalAct decided) {
        return decided instanceof SendingBack ? "已退回承办人修改，理由已转告。" : said;
    }
}
