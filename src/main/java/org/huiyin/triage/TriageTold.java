package org.huiyin.triage;

import java.util.Optional;
import org.huiyin.desk.Retelling;
import org.huiyin.desk.ServiceTold;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Subject;
import org.huiyin.procedure.Act;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.ClosingAct.File;
import org.huiyin.triage.ClosingAct.Guide;
import org.huiyin.triage.DoubleAct.Annul;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.RepairAct.Correct;
import org.huiyin.triage.RepairAct.CorrectRegistration;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.SealedAct.Refer;
import org.huiyin.triage.SealedAct.Seal;
import org.huiyin.triage.SplitAct.Divided;
import org.huiyin.triage.SplitAct.Split;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Classify;
import org.huiyin.triage.TriageAct.Deliver;
import org.huiyin.triage.TriageAct.LeaveRemark;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Rate;
import org.huiyin.triage.TriageAct.Transfer;
import org.huiyin.triage.TriageAct.Urge;
import org.springframework.stereotype.Component;

/** Retells what was stated in triage: to whom a matter went, and why. */
@Component
class TriageTold implements Retelling {

    private final Directories directories;
    private final Counterparts counterparts;

    TriageTold(Directories directories, Counterparts counterparts) {
        this.directories = directories;
        this.counterparts = counterparts;
    }

    @Override
    public Optional<String> of(Act act) {
        return act instanceof TriageAct triage
                ? Optional.of(told(triage)).filter(told -> !told.isEmpty())
                : Optional.empty();
    }

    private String told(TriageAct act) {
        return switch (act) {
            case Transfer transfer ->
                "转给" + name(transfer.body()) + (transfer.note().isEmpty() ? "" : "。说明：" + transfer.note());
            case Assign assign -> "交给" + name(assign.body()) + "，" + assign.days() + "日内报结。要求：" + assign.requirement();
            case Split split -> ""; // what became a part is told on the page of its own matter only
            case Divided divided -> divided.note();
            case Answer answer -> answer.answer();
            case Guide guide -> "引导到" + guide.organ() + "：" + guide.why();
            case Decline decline -> decline.reason().title() + "。" + decline.explanation();
            case File file -> file.reason().title() + "。" + file.note();
            case Seal seal -> seal.reason();
            case Refer refer -> referral(refer);
            case Classify classify ->
                classify.kind().title() + (classify.reason().isEmpty() ? "" : "。理由：" + classify.reason());
            case Propose propose -> told(propose.draft());
            case Deliver deliver -> ServiceTold.of(deliver);
            case Fold fold -> "并入" + counterparts.number(fold.twin()) + "。" + fold.note();
            case Annul annul -> annul(annul);
            case Urge urge -> urge.note();
            case Recall recall -> recall.reason();
            case Correct correct -> correct.told();
            case Rate rate -> rate.score().title() + (rate.remark().isEmpty() ? "" : "：" + rate.remark());
            case LeaveRemark remark -> remark.text();
            case CorrectRegistration correct -> registration(correct);
        };
    }

    private String referral(Refer refer) {
        var directory = directories.current();
        var officer = refer.reportedOfficer();
        var body = refer.reportedBody();
        return "移送" + name(refer.body())
                + (body == null && officer == null ? "" : "。被检举控告方不能查看：")
                + (body == null ? "" : name(body))
                + (body == null || officer == null ? "" : "、")
                + (officer == null ? "" : directory.officer(officer).name())
                + (refer.note().isEmpty() ? "" : "。说明：" + refer.note());
    }

    private String annul(Annul annul) {
        var twin = annul.twin();
        return annul.reason().title() + (twin == null ? "" : "，以" + counterparts.number(twin) + "为准") + "。"
                + annul.note();
    }

    private String registration(CorrectRegistration correct) {
        var directory = directories.current();
        return "摘要：" + correct.summary() + "\n分类："
                + directory.subject(correct.subject()).map(Subject::name).orElse(correct.subject()) + "\n地点："
                + directory.placeName(correct.division()) + "\n原因：" + correct.reason();
    }

    private String name(long body) {
        return directories.current().body(body).name();
    }
}
