package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import org.huiyin.desk.ActForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.triage.TriageAct.Classify;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which it is stated what kind a matter is. */
@Configuration(proxyBeanMethods = false)
class KindForms {

    @Bean
    ActForm classifying() {
        return ActForm.of(
                        TRIAGE,
                        "kind",
                        Classify.class,
                        TRIAGE_OFFICER,
                        "说明这件事属于哪一类，列表、台账和月报按它归类。在甄别中可以再改；转送、交办、答复时也可以一并写明。")
                .asks(docket -> Kinds.with(
                        Field.text("reason", "理由", "拿不准、改过的，写一句为什么。", 2).orNothing()))
                .proposes((docket, me) -> Kinds.proposed(docket))
                .reads((typed, docket) -> {
                    var reason = typed.optionalText("reason", "理由", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    var kind = Kinds.stated(typed);
                    return typed.made("reason", () -> Stated.now(new Classify(kind.orElseThrow(), reason)));
                })
                .says("已定性。");
    }
}
