package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.REPORT_SCREENER;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import java.util.List;
import java.util.Optional;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.desk.Typed;
import org.huiyin.triage.SealedAct.Refer;
import org.huiyin.triage.SealedAct.Seal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which a report on an official is sealed, and handed over by its screener. */
@Configuration(proxyBeanMethods = false)
class SealedForms {

    private final ReportRecipients recipients;

    SealedForms(ReportRecipients recipients) {
        this.recipients = recipients;
    }

    @Bean
    ActForm sealing() {
        return ActForm.of(
                        TRIAGE,
                        "sealing",
                        Seal.class,
                        TRIAGE_OFFICER,
                        "信里指名检举控告公职人员的，整件密封：从此只有检举件甄别员能看、能办，登记的人、看过的人和您都不再看得到，"
                                + "列表、查找、台账、月报里也没有它。编号不变。举报企业、商户违法的不是检举控告，不密封（条例第三十一条第五项）。")
                .asks(docket -> List.of(Field.text("reason", "说明", "写给检举件甄别员，如哪一页、指的是谁。一并密封。", 3)
                        .orNothing()))
                .reads((typed, docket) -> {
                    var reason = typed.optionalText("reason", "说明", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    return typed.made("reason", () -> Stated.now(new Seal(reason)));
                })
                .says("已密封。")
                .leadsTo(SealedPages.DONE);
    }

    @Bean
    ActForm referring() {
        return ActForm.of(
                        TRIAGE,
                        "referral",
                        Refer.class,
                        REPORT_SCREENER,
                        "按干部管理权限，只移送给纪检监察机关或者有权处理的机关；对方也只有检举件甄别员能看。" + "下面写明的被检举控告方，连同下级机关的所有人，永远看不到这件。")
                .asks(docket -> List.of(
                        Field.select("body", "移送给哪个机关", null, recipients.bodies(docket)),
                        Field.select("reportedBody", "被检举控告的单位", "本系统里有的，请选；没有的不选。", recipients.everyBody())
                                .orNothing(),
                        Field.select(
                                        "reportedOfficer",
                                        "被检举控告的人",
                                        "在本系统有账号的，请选：他和他领导的机关都看不到这件。",
                                        recipients.everyOfficer())
                                .orNothing(),
                        Field.text("note", "移送说明", "接收机关会读到。", 3).orNothing()))
                .reads((typed, docket) -> {
                    var body = typed.offered(
                            "body", "接收机关", recipients.bodies(docket).keySet());
                    var reported = id(typed, "reportedBody");
                    var officer = id(typed, "reportedOfficer");
                    var note = typed.optionalText("note", "移送说明", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    return typed.made(
                            "body",
                            () -> Stated.now(new Refer(
                                    Long.parseLong(body), reported.orElse(null), officer.orElse(null), note)));
                })
                .says("已移送。接收后，这里看得到。");
    }

    private static Optional<Long> id(Typed typed, String field) {
        return typed.optionalLine(field, "被检举控告方", 20)
                .filter(sent -> sent.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
