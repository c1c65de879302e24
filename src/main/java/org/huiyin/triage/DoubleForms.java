package org.huiyin.triage;

import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.Choices;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.Stated;
import org.huiyin.registry.Placing.Sameness;
import org.huiyin.triage.DoubleAct.Annul;
import org.huiyin.triage.DoubleAct.Fold;
import org.huiyin.triage.TriageAct.Propose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which a matter registered twice is folded into the other one, and a registration by mistake is void. */
@Configuration(proxyBeanMethods = false)
class DoubleForms {

    private final Counterparts counterparts;

    DoubleForms(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    @Bean
    ActForm folding() {
        return ActForm.of(
                        TRIAGE,
                        "folding",
                        Fold.class,
                        TRIAGE_OFFICER,
                        "同一个人、同一件事登记了两次的，把后登记的这一件并入先登记的那一件，一起办理、一次答复。这件的编号照留，信访人凭原来的编号和查询码看得到那一件的进度；仍计一件次，不另计事项。")
                .asks(docket -> List.of(
                        Field.line(Counterparts.FIELD, "并入哪一件", counterparts.hint(counterparts.before(docket))),
                        Field.radios("known", "怎样知道是同一个人写的", null, known()),
                        Field.text("note", "说明", "为什么是同一件事。", 3)))
                .proposes((docket, me) -> proposal(docket))
                .reads((typed, docket) -> {
                    var twin = counterparts.read(typed, "并入的编号", docket);
                    var known = typed.choice("known", "怎样知道是同一个人", Sameness.class);
                    var note = typed.text("note", "说明", TriageAct.NOTE_LIMIT);
                    return typed.made(
                            "note", () -> Stated.now(new Fold(twin.orElseThrow(), known.orElseThrow(), note)));
                })
                .says("已并件。原编号照留，来件、材料都在先登记的那一件里。");
    }

    @Bean
    ActForm annulling() {
        return ActForm.of(
                        TRIAGE,
                        "annulment",
                        Annul.class,
                        TRIAGE_OFFICER,
                        "登记错了、本来不该有的登记才作废，须经第二人签字。编号照留，显示作废，不计入统计。信访人确实又反映了一次的，不能作废，请并件。")
                .asks(docket -> List.of(
                        Field.radios("reason", "属于哪一种情形", null, Choices.of(AnnulReason.values(), AnnulReason::title)),
                        Field.line(Counterparts.FIELD, "以哪一件为准", "重复登记、没有填完的，写保留的那一件的编号。")
                                .orNothing(),
                        Field.text("note", "情况说明", null, 3)))
                .reads((typed, docket) -> {
                    var reason = typed.choice("reason", "作废的情形", AnnulReason.class);
                    var twin = counterparts.readIfAny(typed, "以哪一件为准", docket);
                    var note = typed.text("note", "情况说明", TriageAct.NOTE_LIMIT);
                    return typed.made(
                            Counterparts.FIELD,
                            () -> Stated.now(new Annul(reason.orElseThrow(), twin.orElse(null), note)));
                })
                .says("已作废，编号照留。")
                .approved(Propose.class, act -> new Propose((Annul) act));
    }

    private Map<String, String> proposal(Docket docket) {
        var before = counterparts.before(docket);
        var values = new HashMap<String, String>();
        if (before.size() == 1) {
            values.put(Counterparts.FIELD, before.getFirst().number());
            before.getFirst().known().ifPresent(known -> values.put("known", known.name()));
        }
        return values;
    }

    private static Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        known.put(Sameness.BY_NUMBER.name(), "姓名和电话相符，或者身份证号相符");
        known.put(Sameness.BY_HAND.name(), "我核对过两件来件，是同一个人写的");
        return known;
    }
}
