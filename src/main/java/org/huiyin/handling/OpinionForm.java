package org.huiyin.handling;

import static org.huiyin.directory.Provision.Use.OPINION;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.ProcedureName.HANDLING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.Choices;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.LegalBasis;
import org.huiyin.desk.Proposed;
import org.huiyin.desk.Stated;
import org.huiyin.desk.Typed;
import org.huiyin.handling.HandlingAct.Answer;
import org.huiyin.handling.HandlingAct.Reply;
import org.huiyin.handling.HandlingAct.Submit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which an opinion is drafted: what is stated, the facts found, and each demand answered (条例第三十二条). */
@Configuration(proxyBeanMethods = false)
class OpinionForm {

    private static final Map<String, String> MEANINGS = Map.of(
            Finding.SUPPORTED.name(), "请求事实清楚，符合法律、法规、规章或者其他有关规定。",
            Finding.EXPLAINED.name(), "请求事由合理但缺乏法律依据。",
            Finding.NOT_SUPPORTED.name(), "请求缺乏事实根据，或者不符合规定。");

    private final LegalBasis bases;

    OpinionForm(LegalBasis bases) {
        this.bases = bases;
    }

    @Bean
    ActForm opinion() {
        return ActForm.of(
                        HANDLING, "opinion", Reply.class, HANDLING_OFFICER, "逐项答复信访人的要求，写明事实、意见和依据。信访人会读到，请写清楚，不写无关的人。")
                .asks(this::fields)
                .proposes((docket, me) -> before(docket))
                .reads(this::read)
                .says("信访处理意见书已经出具。请送达信访人，并记录送达。")
                .approved(Submit.class, act -> new Submit((Reply) act));
    }

    private static List<String> demands(Docket docket) {
        var dossier = docket.dossier();
        return dossier.demands().isEmpty() ? List.of(dossier.summary()) : dossier.demands();
    }

    private List<Field> fields(Docket docket) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text("stated", "反映的事实和理由", "用信访人的话概括；默认是来信原文，请删去与答复无关的人和事。", 6));
        fields.add(Field.text("facts", "查明的事实", "调查核实了什么，依据哪些材料。", 8));
        var demands = demands(docket);
        for (var no = 1; no <= demands.size(); no++) {
            var legend = "要求" + no + "　" + demands.get(no - 1);
            fields.add(Field.radios("finding-" + no, "处理意见", null, Choices.of(Finding.values(), Finding::title))
                    .explained(MEANINGS)
                    .under(legend));
            fields.add(Field.text("opinion-" + no, "答复", "对这一项怎么办、谁来办、什么时候办完，或者为什么不支持。", 4)
                    .under(legend));
        }
        fields.addAll(bases.fields(OPINION, "法律法规政策依据", "其他法律、法规、规章、政策，写全名称和条款。"));
        return fields;
    }

    /** What was submitted before, to go on from; otherwise the writer's own words. */
    private Map<String, String> before(Docket docket) {
        var filled = new HashMap<String, String>();
        var dossier = docket.dossier();
        var text = dossier.text().strip();
        filled.put("stated", text.isEmpty() ? dossier.summary() : text);
        Proposed.latest(dossier, docket.proceeding().no(), Reply.class)
                .map(proposed -> (Reply) proposed.draft())
                .ifPresent(reply -> {
                    filled.put("stated", reply.stated());
                    filled.put("facts", reply.facts());
                    filled.putAll(bases.before(reply.basis(), OPINION));
                    for (var i = 0; i < reply.answers().size(); i++) {
                        var answer = reply.answers().get(i);
                        filled.put("finding-" + (i + 1), answer.finding().name());
                        filled.put("opinion-" + (i + 1), answer.opinion());
                    }
                });
        return filled;
    }

    private Optional<Stated> read(Typed typed, Docket docket) {
        var demands = demands(docket);
        var stated = typed.text("stated", "反映的事实和理由", HandlingAct.TEXT_LIMIT);
        var facts = typed.text("facts", "查明的事实", HandlingAct.TEXT_LIMIT);
        var findings = new ArrayList<Optional<Finding>>();
        var opinions = new ArrayList<String>();
        for (var no = 1; no <= demands.size(); no++) {
            findings.add(typed.choice("finding-" + no, "对第" + no + "项要求的处理意见", Finding.class));
            opinions.add(typed.text("opinion-" + no, "对第" + no + "项要求的答复", 4_000));
        }
        var basis = bases.read(typed, OPINION, "法律法规政策依据", 1_500);
        return typed.made("facts", () -> {
            var answers = new ArrayList<Answer>();
            for (var i = 0; i < demands.size(); i++) {
                answers.add(new Answer(demands.get(i), findings.get(i).orElseThrow(), opinions.get(i)));
            }
            return Stated.now(new Reply(stated, facts, answers, basis));
        });
    }
}
