package org.huiyin.handling;

import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.HANDLING;
import static org.huiyin.procedure.ProcedureName.OBJECTION;
import static org.huiyin.procedure.ProcedureName.REPORT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.directory.Directories;
import org.huiyin.handling.HandlingAct.Dispute;
import org.huiyin.handling.HandlingAct.RaiseObjection;
import org.huiyin.handling.ObjectionAct.Agree;
import org.huiyin.handling.ObjectionAct.Insist;
import org.huiyin.handling.ReportAct.Acknowledge;
import org.huiyin.handling.ReportAct.ReturnReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages between a body and the one that handed the matter over: objections and reports. */
@Configuration(proxyBeanMethods = false)
class ObjectionForms {

    private final Directories directories;

    ObjectionForms(Directories directories) {
        this.directories = directories;
    }

    @Bean
    ActForm objecting() {
        return ActForm.of(
                        HANDLING,
                        "objection",
                        RaiseObjection.class,
                        HANDLING_OFFICER,
                        "不属于本单位职权的，自收到之日起五个工作日内提出异议，并详细说明理由。转来的机关核实同意后才退回；在此之前告知期限照常计算。")
                .asks(docket -> List.of(
                        Field.text("reasons", "异议的理由", "为什么不属于本单位，请写具体。", 5),
                        Field.line("duty", "职责依据", "哪个规定、哪份三定方案、第几条。"),
                        Field.select("proposed", "应当由哪个单位办理", null, bodies()).orNothing(),
                        HandlingForms.occurred("提出日期", "默认今天。")))
                .proposes((docket, me) -> Map.of("occurred", HandlingForms.today()))
                .reads((typed, docket) -> {
                    var reasons = typed.text("reasons", "异议的理由", 2_000);
                    var duty = typed.line("duty", "职责依据", 500);
                    var proposed = typed.optionalLine("proposed", "应当由哪个单位办理", 20);
                    if (proposed.filter(id -> !bodies().containsKey(id)).isPresent()) {
                        typed.errors().add("proposed", "请在列表里选择");
                    }
                    return Stated.on(
                            typed,
                            "提出日期",
                            "reasons",
                            () -> new RaiseObjection(
                                    reasons, duty, proposed.map(Long::valueOf).orElse(null)));
                })
                .says("异议已提出，等转来的机关答复。");
    }

    @Bean
    ActForm dispute() {
        return ActForm.of(
                        HANDLING,
                        "dispute",
                        Dispute.class,
                        HANDLING_OFFICER,
                        "转来的机关不同意退回、本单位仍认为不属于自己职权的，登记争议，由共同的上一级机关决定（条例第二十四条）。期限照常计算。")
                .asks(docket -> List.of(Field.text("reasons", "争议的情况", null, 5)))
                .reads((typed, docket) -> {
                    var reasons = typed.text("reasons", "争议的情况", 2_000);
                    return typed.made("reasons", () -> Stated.now(new Dispute(reasons)));
                })
                .says("争议已登记，期限照常计算。");
    }

    @Bean
    ActForm agreeing() {
        return ActForm.of(OBJECTION, "agreement", Agree.class, TRIAGE_OFFICER, "同意退回后，这件事回到本单位待甄别，请尽快转给有权处理的机关。")
                .asks(docket -> List.of(Field.text("note", "说明", null, 3).orNothing()))
                .reads((typed, docket) -> {
                    var note = typed.optionalText("note", "说明", 500).orElse("");
                    return typed.made("note", () -> Stated.now(new Agree(note)));
                })
                .says("已同意退回。这件事现在待甄别，请转给有权处理的机关。");
    }

    @Bean
    ActForm insisting() {
        return ActForm.of(OBJECTION, "insistence", Insist.class, TRIAGE_OFFICER, "认为仍属于该单位职权的，写明理由；由它受理，或者登记争议。")
                .asks(docket -> List.of(Field.text("reasons", "不同意退回的理由", null, 5)))
                .reads((typed, docket) -> {
                    var reasons = typed.text("reasons", "不同意退回的理由", 2_000);
                    return typed.made("reasons", () -> Stated.now(new Insist(reasons)));
                })
                .says("已答复不同意退回。");
    }

    @Bean
    ActForm acknowledging() {
        return ActForm.of(REPORT, "acknowledgement", Acknowledge.class, TRIAGE_OFFICER, "事实清楚、处理恰当、已经答复信访人的，认可办结报告。")
                .asks(docket -> List.of(Field.text("note", "说明", null, 3).orNothing()))
                .reads((typed, docket) -> {
                    var note = typed.optionalText("note", "说明", 500).orElse("");
                    return typed.made("note", () -> Stated.now(new Acknowledge(note)));
                })
                .says("已认可办结报告，交办期限终止。");
    }

    @Bean
    ActForm returningReport() {
        return ActForm.of(
                        REPORT,
                        "report-return",
                        ReturnReport.class,
                        TRIAGE_OFFICER,
                        "事实不清、处理不当或者没有答复信访人的，退回补办；交办期限照常计算。")
                .asks(docket -> List.of(Field.text("reason", "退回的理由", "要补什么、改什么。", 4)))
                .reads((typed, docket) -> {
                    var reason = typed.text("reason", "退回的理由", 1_000);
                    return typed.made("reason", () -> Stated.now(new ReturnReport(reason)));
                })
                .says("已退回办结报告。");
    }

    private Map<String, String> bodies() {
        var bodies = new LinkedHashMap<String, String>();
        directories.current().bodies().stream()
                .filter(body -> body.existsOn(BeijingTime.today()))
                .forEach(body -> bodies.put(Long.toString(body.id()), body.name()));
        return bodies;
    }
}
