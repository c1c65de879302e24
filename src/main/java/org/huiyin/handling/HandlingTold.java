package org.huiyin.handling;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Retelling;
import org.huiyin.desk.ServiceTold;
import org.huiyin.directory.Directories;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Correct;
import org.huiyin.handling.HandlingAct.Deliver;
import org.huiyin.handling.HandlingAct.Direct;
import org.huiyin.handling.HandlingAct.Dispute;
import org.huiyin.handling.HandlingAct.Extend;
import org.huiyin.handling.HandlingAct.LeaveRemark;
import org.huiyin.handling.HandlingAct.Note;
import org.huiyin.handling.HandlingAct.Perform;
import org.huiyin.handling.HandlingAct.RaiseObjection;
import org.huiyin.handling.HandlingAct.Rate;
import org.huiyin.handling.HandlingAct.Recuse;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Report;
import org.huiyin.handling.HandlingAct.ReviewAsked;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.HandlingAct.Supplement;
import org.huiyin.handling.HandlingAct.Undertake;
import org.huiyin.handling.HandlingAct.Withdrawn;
import org.huiyin.handling.ObjectionAct.Agree;
import org.huiyin.handling.ObjectionAct.Insist;
import org.huiyin.handling.ReportAct.Acknowledge;
import org.huiyin.handling.ReportAct.ReturnReport;
import org.huiyin.procedure.Act;
import org.springframework.stereotype.Component;

/** Retells what was stated in handling, in objections and in reports. */
@Component
class HandlingTold implements Retelling {

    private final Directories directories;

    HandlingTold(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Optional<String> of(Act act) {
        return switch (act) {
            case HandlingAct handling -> Optional.of(told(handling));
            case ObjectionAct objection -> Optional.of(told(objection)).filter(told -> !told.isEmpty());
            case ReportAct report -> Optional.of(told(report)).filter(told -> !told.isEmpty());
            default -> Optional.empty(); // an act of another room
        };
    }

    private String told(HandlingAct act) {
        return switch (act) {
            case Accept accept -> "条例第三十一条第" + numeral(accept.route().item()) + "项。联系人 " + accept.contact();
            case RaiseObjection objection -> objection(objection);
            case Dispute dispute -> dispute.reasons();
            case Direct direct -> direct.route().title() + "：" + direct.organ() + "。" + direct.how();
            case Undertake undertake -> undertake.law() + "，" + undertake.days() + "日内。联系人 " + undertake.contact();
            case Submit submit -> told(submit.draft());
            case Extend extend -> "延长" + extend.days() + "日：" + extend.reason();
            case Perform perform -> perform.done();
            case Reply reply ->
                reply.answers().stream()
                        .map(answer -> answer.demand() + "：" + answer.finding().title())
                        .collect(Collectors.joining("；"));
            case Report report -> "调查情况：" + report.findings() + "\n办理结果：" + report.result();
            case Serve serve -> ServiceTold.of(serve);
            case Deliver deliver -> ServiceTold.of(deliver);
            case Recuse recuse ->
                directories.current().officer(recuse.officer()).name() + "回避，由本单位其他人员办理。" + recuse.reason();
            case Note note -> note.text();
            case Withdrawn withdrawn -> withdrawn.words();
            case Supplement supplement -> supplement.text();
            case ReviewAsked asked -> ChineseDate.full(asked.received()) + "收到：" + asked.text();
            case Correct correct -> correct.told();
            case LeaveRemark remark -> remark.text();
            case Rate rate -> rate.score().title() + (rate.remark().isEmpty() ? "" : "：" + rate.remark());
        };
    }

    private String objection(RaiseObjection objection) {
        var proposed = objection.proposed();
        return objection.reasons() + "（依据：" + objection.duty() + "）"
                + (proposed == null
                        ? ""
                        : "。建议由" + directories.current().body(proposed).name() + "办理");
    }

    private static String told(ObjectionAct act) {
        return switch (act) {
            case Agree agree -> agree.note();
            case Insist insist -> insist.reasons();
        };
    }

    private static String told(ReportAct act) {
        return switch (act) {
            case Acknowledge acknowledge -> acknowledge.note();
            case ReturnReport back -> back.reason();
        };
    }

    private static String numeral(int item) {
        return String.valueOf("一二三四五六".charAt(item - 1));
    }
}
