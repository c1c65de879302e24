package org.huiyin.triage;

import static org.huiyin.directory.Provision.Use.DECLINE;
import static org.huiyin.procedure.Capacity.TRIAGE_OFFICER;
import static org.huiyin.procedure.ProcedureName.TRIAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.Docket;
import org.huiyin.desk.Field;
import org.huiyin.desk.LegalBasis;
import org.huiyin.desk.ServiceForm;
import org.huiyin.desk.Stated;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Act;
import org.huiyin.registry.Channel;
import org.huiyin.triage.ClosingAct.Answer;
import org.huiyin.triage.ClosingAct.Decline;
import org.huiyin.triage.ClosingAct.File;
import org.huiyin.triage.ClosingAct.Guide;
import org.huiyin.triage.SplitAct.Divided;
import org.huiyin.triage.TriageAct.Assign;
import org.huiyin.triage.TriageAct.Deliver;
import org.huiyin.triage.TriageAct.Propose;
import org.huiyin.triage.TriageAct.Transfer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of triage: what each asks for and how it is read. */
@Configuration(proxyBeanMethods = false)
class TriageForms {

    private final Recipients recipients;
    private final LegalBasis bases;
    private final Reserve reserve;

    TriageForms(Recipients recipients, LegalBasis bases, Reserve reserve) {
        this.recipients = recipients;
        this.bases = bases;
        this.reserve = reserve;
    }

    private static ActForm form(String word, Class<? extends Act> act, String lead) {
        return ActForm.of(TRIAGE, word, act, TRIAGE_OFFICER, lead);
    }

    @Bean
    ActForm transferring() {
        return form("transfer", Transfer.class, "转给有权处理的机关、单位，由它在十五日内告知信访人；政法、纪检监察机关按自己的规定告知。转送函和给信访人的程序性受理告知书同时出具。")
                .asks(docket -> Kinds.with(
                        Field.select("body", "转给哪个单位", recipients.why(docket), recipients.of(docket)),
                        Field.text("note", "转送说明", "写给接收单位：为什么认为属于它的职权，需要注意什么。", 3)
                                .orNothing(),
                        Field.date("occurred", "转送日期", "默认今天。补录已经办过的，写实际转送的那一天。")))
                .proposes((docket, me) -> proposal(docket))
                .reads((typed, docket) -> {
                    var body = body(typed, docket);
                    var note = typed.optionalText("note", "转送说明", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    var kind = Kinds.read(typed);
                    return Stated.on(typed, "转送日期", "note", () -> new Transfer(Long.parseLong(body), note, kind));
                })
                .says("已转送，转送函和程序性受理告知书已经出具。请把告知书送达信访人，并记录送达。");
    }

    @Bean
    ActForm assigning() {
        return form("assignment", Assign.class, "要求对方按期办结并报送办结报告的，交办。交办函写明要求和期限，须经签发。")
                .asks(docket -> Kinds.with(
                        Field.select("body", "交给哪个单位", recipients.why(docket), recipients.assigned(docket)),
                        Field.narrow("days", "多少天内报结", daysHint(docket)),
                        Field.text("requirement", "办理要求", "写进交办函。", 4)))
                .proposes((docket, me) -> assignment(docket))
                .reads((typed, docket) -> {
                    var body = typed.offered(
                            "body", "接收单位", recipients.assigned(docket).keySet());
                    var days = typed.number("days", "交办期限", 1, 365);
                    var requirement = typed.text("requirement", "办理要求", 1_000);
                    var kind = Kinds.read(typed);
                    return made(
                            typed,
                            "requirement",
                            () -> new Assign(Long.parseLong(body), days.orElseThrow(), requirement, kind));
                })
                .says("已交办，交办函和程序性受理告知书已经出具。请把告知书送达信访人，并记录送达。")
                .approved(Propose.class, act -> new Propose((Assign) act));
    }

    @Bean
    ActForm dividing() {
        return form("divided", Divided.class, "来信反映的每一项都已经分出、另立一件后，办“分项完毕”。原信留在本单位，不转给任何单位；信访人用原来的编号和查询码能看到每一项的进度。")
                .screenedToo()
                .asks(docket ->
                        List.of(Field.text("note", "余下内容的说明", "还有没有分出的内容，为什么不用办。都分出了的，不用写；密封的要写明余下的为什么不是检举控告。", 3)
                                .orNothing()))
                .reads((typed, docket) -> {
                    var note = typed.optionalText("note", "余下内容的说明", TriageAct.NOTE_LIMIT)
                            .orElse("");
                    return made(typed, "note", () -> new Divided(note));
                })
                .says("分项完毕，各项分别办理。");
    }

    @Bean
    ActForm answering() {
        return form("answer", Answer.class, "咨询、感谢、建议和可以当即答复的简单事项，由本单位直接答复。需要调查处理的，请转送。")
                .asks(docket -> Kinds.with(Field.text("answer", "答复", "信访人会读到，请写清楚。", 6)))
                .proposes((docket, me) -> Kinds.proposed(docket))
                .reads((typed, docket) -> {
                    var answer = typed.text("answer", "答复", 4_000);
                    var kind = Kinds.read(typed);
                    return made(typed, "answer", () -> new Answer(answer, kind));
                })
                .says("已直接答复，答复函已经出具。请送达信访人，并记录送达。");
    }

    @Bean
    ActForm guiding() {
        return form("guidance", Guide.class, "应当向别的机关提出的，告知信访人去哪里、为什么，并把引导告知单交给他。")
                .asks(docket -> Kinds.with(
                        Field.line("organ", "应当去的机关", "写全称。"),
                        Field.text("why", "为什么", "信访人会读到。", 3),
                        Field.line("address", "地址", null).orNothing(),
                        Field.phone("phone", "电话", null).orNothing()))
                .proposes((docket, me) -> Kinds.proposed(docket))
                .reads((typed, docket) -> {
                    var organ = typed.line("organ", "应当去的机关", 100);
                    var why = typed.text("why", "为什么", 1_000);
                    var address = typed.optionalLine("address", "地址", 200).orElse("");
                    var phone = typed.optionalPhone("phone", "电话").orElse("");
                    var kind = Kinds.read(typed);
                    return made(typed, "organ", () -> new Guide(organ, why, address, phone, kind));
                })
                .says("已引导，引导告知单已经出具。请交给信访人，并记录送达。");
    }

    @Bean
    ActForm declining() {
        return form("refusal", Decline.class, "不予受理只限于下列情形，须经签发，并告知信访人理由和去处。书信、网上提出的，不因为“越级”而不予受理。")
                .asks(docket -> Stream.of(
                                List.of(
                                        Field.radios("reason", "属于哪一种情形", null, declineReasons(docket)),
                                        Field.text("explanation", "理由说明", "对照这件事说清楚，信访人会读到。", 4),
                                        Field.text("instead", "可以怎样办", "告诉信访人该向谁、怎样提出。", 3)),
                                bases.fields(DECLINE, "其他依据", "所选情形的条文已经写在告知书上，这里只写另外引用的。"),
                                Kinds.with())
                        .flatMap(List::stream)
                        .toList())
                .proposes((docket, me) -> Kinds.proposed(docket))
                .reads((typed, docket) -> {
                    var reason = typed.choice("reason", "不予受理的情形", DeclineReason.class);
                    if (reason.filter(one -> !fits(one, docket)).isPresent()) {
                        typed.errors().add("reason", "这种情形只限于走访；书信、电话、网上提出的不因此不予受理（条例第二十条）");
                    }
                    var explanation = typed.text("explanation", "理由说明", 1_000);
                    var instead = typed.text("instead", "可以怎样办", 1_000);
                    var basis = bases.optional(typed, DECLINE, "其他依据", 500);
                    var kind = Kinds.read(typed);
                    return made(
                            typed,
                            "reason",
                            () -> new Decline(reason.orElseThrow(), explanation, instead, kind, basis));
                })
                .says("不予受理告知书已经出具。请送达信访人，并记录送达。")
                .approved(Propose.class, act -> new Propose((Decline) act));
    }

    @Bean
    ActForm filing() {
        return form("filing", File.class, "存查只限于下列情形，须经第二人签字。有可以核查的事实的，匿名也不能存查。")
                .asks(docket -> Kinds.with(
                        Field.radios("reason", "属于哪一种情形", null, filingReasons()), Field.text("note", "情况说明", null, 3)))
                .proposes((docket, me) -> Kinds.proposed(docket))
                .reads((typed, docket) -> {
                    var reason = typed.choice("reason", "存查的情形", FilingReason.class);
                    var note = typed.text("note", "情况说明", 1_000);
                    var kind = Kinds.read(typed);
                    return made(typed, "reason", () -> new File(reason.orElseThrow(), note, kind));
                })
                .says("已存查。")
                .approved(Propose.class, act -> new Propose((File) act));
    }

    @Bean
    ActForm delivering() {
        return ServiceForm.of(TRIAGE, "handing", Deliver.class, TRIAGE_OFFICER, Deliver::new);
    }

    private String body(Typed typed, Docket docket) {
        var body = typed.line("body", "接收单位", 20);
        if (!body.isEmpty() && !recipients.of(docket).containsKey(body)) {
            typed.errors().add("body", "请在列表里选择接收单位");
        }
        return body;
    }

    private Map<String, String> proposal(Docket docket) {
        var values = new HashMap<>(Kinds.proposed(docket));
        values.put("occurred", ChineseDate.full(BeijingTime.today()));
        recipients.proposed(docket).ifPresent(body -> values.put("body", Recipients.id(body)));
        return values;
    }

    private Map<String, String> assignment(Docket docket) {
        var values = new HashMap<>(proposal(docket));
        reserve.proposed(docket, BeijingTime.today()).ifPresent(days -> values.put("days", Integer.toString(days)));
        return values;
    }

    /** Whoever is bound by a superior's date keeps some days for himself. */
    private String daysHint(Docket docket) {
        var from = "自收到交办之日起算。";
        return Reserve.date(docket)
                .map(due -> from + "上级要求" + ChineseDate.full(due) + "前办结，请给本单位留出核对和报结的时间（建议提前" + reserve.days()
                        + "天，未核实的惯例）。")
                .orElse(from);
    }

    private static Optional<Stated> made(Typed typed, String field, Supplier<? extends Act> making) {
        return typed.made(field, () -> Stated.now(making.get()));
    }

    private static boolean fits(DeclineReason reason, Docket docket) {
        return !reason.visitsOnly() || docket.dossier().channel() == Channel.VISIT;
    }

    private static Map<String, String> declineReasons(Docket docket) {
        return Choices.of(
                Stream.of(DeclineReason.values())
                        .filter(reason -> fits(reason, docket))
                        .toArray(DeclineReason[]::new),
                reason -> reason.title() + "（" + reason.article().brief() + "）");
    }

    private static Map<String, String> filingReasons() {
        return Choices.of(FilingReason.values(), FilingReason::title);
    }
}
