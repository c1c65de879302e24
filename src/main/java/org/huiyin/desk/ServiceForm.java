package org.huiyin.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Evidence;
import org.huiyin.procedure.ProcedureName;
import org.huiyin.procedure.ServiceWay;
import org.huiyin.procedure.Serving;
import org.huiyin.registry.Dossier;

/** The page on which a service (送达) is recorded, the same in every room: what each way needs stands beside it. */
public final class ServiceForm {

    private static final String PAPER = "paper";

    /** Makes the act that serves an opinion. */
    public interface Making {
        Serving of(
                ServiceWay way, LocalDate received, String place, String recipient, String server, Evidence evidence);
    }

    /** Makes the act that serves the paper of that number. */
    public interface MakingOf {
        Serving of(
                int document,
                ServiceWay way,
                LocalDate received,
                String place,
                String recipient,
                String server,
                Evidence evidence);
    }

    private ServiceForm() {}

    /** The page of an act that serves any paper of its proceeding that has not been served yet. */
    public static ActForm of(
            ProcedureName procedure, String word, Class<? extends Act> act, Capacity capacity, MakingOf making) {
        return ActForm.of(procedure, word, act, capacity, "记录文书怎样送到信访人手上，同时出具送达回证。请信访人在回证上签名，签好的扫描件可以作为盖章件上传。")
                .asks(docket -> Stream.concat(
                                Stream.of(Field.radios(PAPER, "送达哪一份文书", null, papers(docket))), fields().stream())
                        .toList())
                .proposes((docket, me) -> proposed(docket, me))
                .reads((typed, docket) -> {
                    var paper = typed.offered(PAPER, "文书", papers(docket).keySet());
                    return read(
                            typed,
                            (way, received, place, recipient, server, evidence) -> making.of(
                                    Integer.parseInt(paper), way, received, place, recipient, server, evidence));
                })
                .says("送达已记录，送达回证已经出具。");
    }

    /** What every service states. */
    public static List<Field> fields() {
        var needs = Stream.of(ServiceWay.values()).collect(Collectors.toMap(ServiceWay::name, ServiceWay::needs));
        return List.of(
                Field.radios("way", "送达方式", null, Choices.of(ServiceWay.values(), ServiceWay::title))
                        .explained(needs),
                Field.date("received", "收到日期", "信访人实际收到的那一天；邮寄的，看回执上的收件日期；公告的，写发布那一天。"),
                Field.line("place", "送达地点", "电子送达写发到哪里。"),
                Field.narrow("recipient", "签收人", "谁签收的。留置、电子、公告送达的不写。").orNothing(),
                Field.narrow("relation", "与信访人的关系", "家属、代收人签收的写。").orNothing(),
                Field.line("refusal", "拒收的事由", "留置送达的写。").orNothing(),
                Field.line("witnesses", "见证人", "留置送达的写，几个人用顿号隔开。").orNothing(),
                Field.line("proof", "凭据", "邮件单号、同意电子送达的记录、受托单位的回执、公告处、照片录像。").orNothing(),
                Field.narrow("server", "送达人", null));
    }

    public static Map<String, String> proposed(SignedIn me) {
        return Map.of(
                "received",
                ChineseDate.full(BeijingTime.today()),
                "server",
                me.officer().name());
    }

    private static Map<String, String> proposed(Docket docket, SignedIn me) {
        var proposed = new HashMap<>(proposed(me));
        papers(docket).keySet().stream().findFirst().ifPresent(paper -> proposed.put(PAPER, paper));
        return proposed;
    }

    /** The papers of the proceeding that are still to be served, by number within the matter. */
    private static Map<String, String> papers(Docket docket) {
        var dossier = docket.dossier();
        var open = dossier.state().documents().stream()
                .filter(document -> document.proceeding() == docket.proceeding().no() && Serving.deliverable(document))
                .map(document -> document.no())
                .toList();
        return dossier.papers().stream()
                .filter(paper -> open.contains(paper.no()))
                .collect(Collectors.toMap(
                        paper -> Integer.toString(paper.no()),
                        ServiceForm::named,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String named(Dossier.Issued paper) {
        return paper.paper().title() + "　" + paper.number();
    }

    /** A service as it is stated; what its way needs and is missing stands beside the field. */
    public static Optional<Stated> read(Typed typed, Making making) {
        var way = typed.choice("way", "送达方式", ServiceWay.class);
        var received = typed.happened("received", "收到日期");
        var place = typed.line("place", "送达地点", Serving.PLACE_LIMIT);
        var recipient =
                typed.optionalLine("recipient", "签收人", Serving.NAME_LIMIT).orElse("");
        var relation = typed.optionalLine("relation", "与信访人的关系", 40).orElse("");
        var refusal = typed.optionalLine("refusal", "拒收的事由", 200).orElse("");
        var witnesses = witnesses(typed.optionalLine("witnesses", "见证人", 100).orElse(""));
        var proof = typed.optionalLine("proof", "凭据", 200).orElse("");
        var server = typed.line("server", "送达人", Serving.NAME_LIMIT);
        return typed.<Serving>made(
                        "way",
                        () -> making.of(
                                way.orElseThrow(),
                                received.orElseThrow(),
                                place,
                                recipient,
                                server,
                                new Evidence(relation, refusal, witnesses, proof)))
                .filter(serving -> complete(typed, serving))
                .map(Stated::now);
    }

    private static boolean complete(Typed typed, Serving serving) {
        serving.missing().forEach((field, what) -> typed.errors().add(field, what));
        return !typed.failed();
    }

    private static List<String> witnesses(String line) {
        return Stream.of(line.split("[、，,；;\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
