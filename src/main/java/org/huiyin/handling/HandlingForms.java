package org.huiyin.handling;

import static org.huiyin.directory.Provision.Use.DUTY;
import static org.huiyin.directory.Provision.Use.ROUTE;
import static org.huiyin.procedure.Capacity.HANDLING_OFFICER;
import static org.huiyin.procedure.ProcedureName.HANDLING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.desk.ActForm;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.ChineseDate;
import org.huiyin.desk.Choices;
import org.huiyin.desk.CorrectionForm;
import org.huiyin.desk.Field;
import org.huiyin.desk.LegalBasis;
import org.huiyin.desk.ServiceForm;
import org.huiyin.desk.Stated;
import org.huiyin.desk.Typed;
import org.huiyin.handling.HandlingAct.Accept;
import org.huiyin.handling.HandlingAct.Correct;
import org.huiyin.handling.HandlingAct.Deliver;
import org.huiyin.handling.HandlingAct.Direct;
import org.huiyin.handling.HandlingAct.Extend;
import org.huiyin.handling.HandlingAct.Note;
import org.huiyin.handling.HandlingAct.Perform;
import org.huiyin.handling.HandlingAct.Report;
import org.huiyin.handling.HandlingAct.ReviewAsked;
import org.huiyin.handling.HandlingAct.Serve;
import org.huiyin.handling.HandlingAct.Submit;
import org.huiyin.handling.HandlingAct.Undertake;
import org.huiyin.handling.HandlingAct.Withdrawn;
import org.huiyin.procedure.Act;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which a handling body acts: what each asks for and how it is read. */
@Configuration(proxyBeanMethods = false)
class HandlingForms {

    private static final Field PERSON = Field.narrow("person", "联系人", "写进告知书，信访人有事找他。");
    private static final Field PHONE = Field.phone("phone", "联系电话", "手机号，或者区号加座机号。");

    private final LegalBasis bases;

    HandlingForms(LegalBasis bases) {
        this.bases = bases;
    }

    private static ActForm form(String word, Class<? extends Act> act, String lead) {
        return ActForm.of(HANDLING, word, act, HANDLING_OFFICER, lead);
    }

    @Bean
    ActForm acceptance() {
        return form(
                        "acceptance",
                        Accept.class,
                        "受理后由本单位调查核实，自受理之日起六十日内出具信访处理意见书。受理后不能再提异议，也不能再转出。受理走条例第三十一条第六项的信访程序；应当走其他法定途径的，不在这里受理。")
                .asks(docket -> List.of(PERSON, PHONE, occurred("受理日期", "默认今天，办理期限从次日起算。")))
                .proposes((docket, me) -> Map.of("person", me.officer().name(), "occurred", today()))
                .reads((typed, docket) -> {
                    var contact = contact(typed);
                    return Stated.on(typed, "受理日期", "person", () -> new Accept(Route.PETITION, contact));
                })
                .says("已受理，实体性受理告知书已经出具。请送达信访人、记录送达，并开始调查核实。");
    }

    @Bean
    ActForm correcting() {
        return CorrectionForm.of(HANDLING, "correction", Correct.class, HANDLING_OFFICER, Correct::new);
    }

    @Bean
    ActForm directing() {
        return form("route", Direct.class, "属于诉讼、仲裁、党员申诉、行政复议等法定途径的，告知信访人向哪个机关提出。这一程序到此为止：不计六十日，也没有复查、复核。")
                .asks(docket -> Stream.of(
                                List.of(
                                        Field.radios("route", "属于哪一种途径", null, routes()),
                                        Field.line("organ", "向哪个机关提出", "写机关、机构全称。"),
                                        Field.text("how", "怎样提出、有什么期限", "信访人会读到，请写清楚。", 4)),
                                bases.fields(ROUTE, "规定该程序的法律", "写全名称和条款。"),
                                List.of(occurred("告知日期", "默认今天。")))
                        .flatMap(List::stream)
                        .toList())
                .proposes((docket, me) -> Map.of("occurred", today()))
                .reads((typed, docket) -> {
                    var route = typed.choice("route", "属于哪一种途径", Route.class);
                    var organ = typed.line("organ", "向哪个机关提出", 100);
                    var how = typed.text("how", "怎样提出、有什么期限", 1_000);
                    var basis = bases.optional(typed, ROUTE, "规定该程序的法律", 500);
                    return Stated.on(typed, "告知日期", "route", () -> new Direct(route.orElseThrow(), organ, how, basis));
                })
                .says("已告知法定途径，告知书已经出具。请送达信访人，并记录送达。");
    }

    @Bean
    ActForm undertaking() {
        return form(
                        "undertaking",
                        Undertake.class,
                        "申请查处违法行为、履行保护人身权或者财产权等合法权益职责的（条例第三十一条第五项），由本单位依照规定该项职责的法律办理，期限以该法律为准，最后出具履职答复书。")
                .asks(docket -> List.of(
                        Field.line("law", "依照哪部法律的哪一条履职", "写全名称和条款。"),
                        Field.narrow("days", "该法律规定的办理期限（天）", "没有规定天数的，写本单位公开承诺的天数。"),
                        PERSON,
                        PHONE,
                        occurred("开始日期", "默认今天。")))
                .proposes((docket, me) -> Map.of("person", me.officer().name(), "occurred", today()))
                .reads((typed, docket) -> {
                    var law = typed.line("law", "职责依据的法律", 500);
                    var days = typed.number("days", "办理期限", 1, 365);
                    var contact = contact(typed);
                    return Stated.on(typed, "开始日期", "law", () -> new Undertake(law, days.orElseThrow(), contact));
                })
                .says("已开始依法履职，告知书已经出具。请送达信访人，并记录送达。");
    }

    @Bean
    ActForm performance() {
        return form("performance", Perform.class, "写明核查的情况、作出的处理和法律依据；这里没有复查、复核，只写该法律规定的救济途径。")
                .asks(docket -> Stream.of(
                                List.of(
                                        Field.text("checked", "核查的情况", null, 6),
                                        Field.text("done", "履职的结果", "作了什么处理，或者为什么不予处理。", 5)),
                                bases.fields(DUTY, "法律依据", "规定该项职责的法律，写全名称和条款。"),
                                List.of(Field.text("remedies", "救济途径", "依该法律可以申请行政复议、提起诉讼的，写明机关和期限。", 3)))
                        .flatMap(List::stream)
                        .toList())
                .reads((typed, docket) -> {
                    var checked = typed.text("checked", "核查的情况", HandlingAct.TEXT_LIMIT);
                    var done = typed.text("done", "履职的结果", HandlingAct.TEXT_LIMIT);
                    var basis = bases.read(typed, DUTY, "法律依据", 1_500);
                    var remedies = typed.text("remedies", "救济途径", 1_000);
                    return typed.made("checked", () -> Stated.now(new Perform(checked, done, basis, remedies)));
                })
                .says("履职答复书已经出具。请送达信访人，并记录送达。")
                .approved(Submit.class, act -> new Submit((Perform) act));
    }

    @Bean
    ActForm extension() {
        return form("extension", Extend.class, "情况复杂的，经本机关、单位负责人批准，可以适当延长一次，延长期限不得超过三十日，并告知信访人延长理由。")
                .asks(docket -> List.of(
                        Field.narrow("days", "延长多少天", "最多30天。"), Field.text("reason", "延长的理由", "写进告知书，信访人会读到。", 4)))
                .reads((typed, docket) -> {
                    var days = typed.number("days", "延长天数", 1, 30);
                    var reason = typed.text("reason", "延长的理由", 500);
                    return typed.made("reason", () -> Stated.now(new Extend(days.orElseThrow(), reason)));
                })
                .says("办理期限已延长，告知书已经出具。请送达信访人，并记录送达。")
                .approved(Submit.class, act -> new Submit((Extend) act));
    }

    @Bean
    ActForm reporting() {
        return form("report", Report.class, "交办的事项办结后，向交办的机关报送办结报告；它认可后，交办期限才终止。")
                .asks(docket -> List.of(Field.text("findings", "调查情况", null, 6), Field.text("result", "办理结果", null, 5)))
                .reads((typed, docket) -> {
                    var findings = typed.text("findings", "调查情况", HandlingAct.TEXT_LIMIT);
                    var result = typed.text("result", "办理结果", HandlingAct.TEXT_LIMIT);
                    return typed.made("findings", () -> Stated.now(new Report(findings, result)));
                })
                .says("办结报告已报送，等交办的机关审核。");
    }

    @Bean
    ActForm service() {
        return form("service", Serve.class, "记录信访处理意见书怎样送到信访人手上。信访人自收到之日起三十日内可以请求复查（条例第三十五条），这个期限从实际收到的那一天起算。")
                .asks(docket -> ServiceForm.fields())
                .proposes((docket, me) -> ServiceForm.proposed(me))
                .reads((typed, docket) -> ServiceForm.read(typed, Serve::new))
                .says("送达已记录，送达回证已经出具，申请复查的期限从收到之日起算。");
    }

    @Bean
    ActForm delivery() {
        return ServiceForm.of(HANDLING, "delivery", Deliver.class, HANDLING_OFFICER, Deliver::new);
    }

    @Bean
    ActForm note() {
        return form("note", Note.class, "记下调查、联系、协调等办理经过，留在这件事的记录里。")
                .asks(docket -> List.of(Field.text("text", "办理记录", null, 5), occurred("发生日期", "默认今天。")))
                .proposes((docket, me) -> Map.of("occurred", today()))
                .reads((typed, docket) -> {
                    var text = typed.text("text", "办理记录", 4_000);
                    return Stated.on(typed, "发生日期", "text", () -> new Note(text));
                })
                .says("办理记录已记下。");
    }

    @Bean
    ActForm withdrawal() {
        return form("withdrawal", Withdrawn.class, "信访人表示不再反映的，记下原话和方式。这不作为办结：仍应按期答复。")
                .asks(docket -> List.of(Field.text("words", "原话和方式", "谁、什么时候、用什么方式说的。", 4), occurred("表示的日期", "默认今天。")))
                .proposes((docket, me) -> Map.of("occurred", today()))
                .reads((typed, docket) -> {
                    var words = typed.text("words", "原话和方式", 1_000);
                    return Stated.on(typed, "表示的日期", "words", () -> new Withdrawn(words));
                })
                .says("已记录在案。这件事仍在办理，期限不变。");
    }

    @Bean
    ActForm reviewAsked() {
        return form("review-request", ReviewAsked.class, "信访人不服处理意见、请求复查的，收到申请时记录日期，并告知他向复查机关提出。")
                .asks(docket ->
                        List.of(Field.date("received", "收到日期", null), Field.text("text", "申请的内容", "写明不服什么、要求什么。", 4)))
                .proposes((docket, me) -> Map.of("received", today()))
                .reads((typed, docket) -> {
                    var received = typed.happened("received", "收到日期");
                    var text = typed.text("text", "申请的内容", 4_000);
                    return typed.made("text", () -> Stated.now(new ReviewAsked(received.orElseThrow(), text)));
                })
                .says("复查申请已记录。");
    }

    static Field occurred(String label, String hint) {
        return Field.date("occurred", label, hint);
    }

    static String today() {
        return ChineseDate.full(BeijingTime.today());
    }

    private static String contact(Typed typed) {
        var person = typed.line("person", "联系人", 20);
        var phone = typed.line("phone", "联系电话", 40);
        return person + " " + typed.optionalPhone("phone", "联系电话").orElse(phone);
    }

    private static Map<String, String> routes() {
        return Choices.of(
                Stream.of(Route.values()).filter(route -> route.item() <= 4).toArray(Route[]::new), Route::title);
    }
}
