package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.REGISTRAR;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.CorrectionForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.registry.Summary;
import org.huiyin.triage.RepairAct.Correct;
import org.huiyin.triage.RepairAct.CorrectRegistration;
import org.huiyin.triage.RepairAct.Recall;
import org.huiyin.triage.TriageAct.Urge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which what was handed over is urged or fetched back, and mistakes are corrected. */
@Configuration(proxyBeanMethods = false)
class RepairForms {

    private static final int SUMMARY_LIMIT = 60;

    private final Describing describing;

    RepairForms(Describing describing) {
        this.describing = describing;
    }

    @Bean
    ActForm urging() {
        return ActForm.of(TRIAGE, "urging", Urge.class, TRIAGE_OFFICER, "提醒接收单位抓紧办理。催办记在经过里，并显示在它的待办上；期限不因催办改变。")
                .asks(docket ->
                        List.of(Field.text("note", "催办的话", "接收单位会读到，可以不写。", 3).orNothing()))
                .proposes((docket, me) -> Reserve.date(docket)
                        .map(due -> Map.of("note", "上级要求" + ChineseDate.full(due) + "前办结，请抓紧办理，及时报送结果。"))
                        .orElse(Map.of()))
                .reads((typed, docket) -> {
                    var note = typed.optionalText("note", "催办的话", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    return typed.made("note", () -> new Stated(new Urge(note), BeijingTime.now()));
                })
                .says("已催办，接收单位的待办上看得见。");
    }

    @Bean
    ActForm recalling() {
        return ActForm.of(
                        TRIAGE,
                        "recall",
                        Recall.class,
                        TRIAGE_OFFICER,
                        "转错、交错的，接收单位还没有办理时可以撤回，另行转送。已经出具的文书照留；登记转送期限从原来的日期算，不因撤回重新计算。")
                .asks(docket -> List.of(Field.text("reason", "撤回的原因", "接收单位会读到。", 3)))
                .reads((typed, docket) -> {
                    var reason = typed.text("reason", "撤回的原因", TriageAct.NOTE_LIMIT);
                    return typed.made("reason", () -> new Stated(new Recall(reason), BeijingTime.now()));
                })
                .says("已撤回，请重新甄别。");
    }

    @Bean
    ActForm correctingTriage() {
        return CorrectionForm.of(TRIAGE, "triage-correction", Correct.class, TRIAGE_OFFICER, Correct::new);
    }

    @Bean
    ActForm correctingRegistration() {
        return ActForm.of(
                        TRIAGE,
                        "registration",
                        CorrectRegistration.class,
                        REGISTRAR,
                        "更正登记时写错的摘要、分类或者地点。原来的登记留在经过里；信访人的原信和编号不变。")
                .asks(docket -> List.of(
                        Field.line("summary", "摘要", "一句话说清什么事，不写姓名、电话和证件号码。"),
                        Field.select("subject", "分类", null, describing.subjects()),
                        Field.select("division", "地点", null, describing.places(docket)),
                        Field.text("reason", "更正的原因", null, 2)))
                .proposes((docket, me) -> Map.of(
                        "summary", docket.dossier().summary(),
                        "subject", docket.dossier().subject(),
                        "division", docket.dossier().division()))
                .reads((typed, docket) -> {
                    var summary = typed.line("summary", "摘要", SUMMARY_LIMIT);
                    Summary.objection(summary, List.of())
                            .ifPresent(objection -> typed.errors().add("summary", objection));
                    var subject = describing.subject(typed);
                    var division = describing.place(typed, docket);
                    var reason = typed.text("reason", "更正的原因", TriageAct.NOTE_LIMIT);
                    return typed.made(
                            "summary",
                            () -> new Stated(
                                    new CorrectRegistration(summary, subject, division, reason), BeijingTime.now()));
                })
                .says("登记已更正，列表里显示更正后的。");
    }
}
