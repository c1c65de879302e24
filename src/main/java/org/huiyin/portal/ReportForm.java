package org.huiyin.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.huiyin.desk.Typed;
import org.huiyin.identity.Writer;
import org.huiyin.intake.NewLetter;
import org.huiyin.registry.Summary;

/** Reads the form in which something is reported; what is wrong with it is noted beside the fields. */
public final class ReportForm {

    public static final int TITLE_LIMIT = 60;
    static final int TEXT_LIMIT = 18_000;
    private static final String NUMBERING = "^\\s*[(（]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})([)）、]|[.．](?![0-9]))\\s*";

    private final Typed typed;
    private final Offered offered;

    public ReportForm(Typed typed, Offered offered) {
        this.typed = typed;
        this.offered = offered;
    }

    /** The report, or nothing where {@code typed} now has errors. */
    public Optional<Report> read() {
        typed.choice("kind", "您要反映的是哪一种事", Kind.class);
        var title = typed.line("title", "一句话说明", TITLE_LIMIT);
        var text = typed.text("text", "事情的经过", TEXT_LIMIT);
        var demands = demands();
        var division = typed.offered("division", "在什么地方", offered.places().keySet());
        var spot = typed.optionalLine("spot", "具体地点", 100).orElse("");
        var subject = typed.raw("subject").isEmpty()
                ? offered.otherSubject()
                : typed.offered("subject", "哪方面的事", offered.subjects().keySet());
        var writer = writer();
        Summary.objection(title, List.of(typed.raw("name").strip()))
                .ifPresent(o -> typed.errors().add("title", inPlainWords()));
        return typed.failed()
                ? Optional.empty()
                : writer.map(who -> new Report(
                        title,
                        text,
                        demands,
                        division,
                        spot,
                        subject,
                        who,
                        typed.ticked("secret"),
                        typed.request().orElseGet(UUID::randomUUID)));
    }

    private static String inPlainWords() {
        return "这一句会显示在工作人员的列表里，请不要写姓名、电话和证件号码";
    }

    /** One a line; numbering that people put before it is theirs, not part of it. */
    private List<String> demands() {
        var demands = typed.text("demands", "您希望怎么解决", NewLetter.DEMANDS_LIMIT * NewLetter.DEMAND_LIMIT)
                .lines()
                .map(line -> line.replaceFirst(NUMBERING, "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (demands.size() > NewLetter.DEMANDS_LIMIT) {
            typed.errors().add("demands", "最多写 %d 条，请合并几条".formatted(NewLetter.DEMANDS_LIMIT));
        }
        if (demands.stream().anyMatch(line -> line.codePointCount(0, line.length()) > NewLetter.DEMAND_LIMIT)) {
            typed.errors().add("demands", "每条最多 %d 字，请分成几条写".formatted(NewLetter.DEMAND_LIMIT));
        }
        return demands;
    }

    private Optional<Writer> writer() {
        var name = typed.line("name", "您的姓名", 30);
        var phone = typed.optionalPhone("phone", "联系电话");
        var idNumber = typed.optionalCitizenNumber("idNumber", "身份证号");
        var address = typed.optionalLine("address", "联系地址", 200);
        Optional<String> mail = offered.mailed() ? typed.optionalMail("mail", "电子邮箱") : Optional.empty();
        if (typed.raw("phone").isBlank() && address.isEmpty()) {
            typed.errors().add("phone", "电话和联系地址至少写一样，不然答复送不到您手上");
        }
        return typed.failed()
                ? Optional.empty()
                : Optional.of(new Writer(
                        name,
                        phone.orElse(null),
                        idNumber.orElse(null),
                        address.orElse(null),
                        Writer.Role.WRITER,
                        mail.orElse(null)));
    }

    /** The choices of the kind of thing one comes with. */
    public static SequencedMap<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            kinds.put(kind.name(), kind.title());
        }
        return kinds;
    }
}
