package org.huiyin.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Directory;
import org.huiyin.identity.Writer;
import org.huiyin.intake.NewLetter;

/** The fields of a petition that a program sent, read as strictly as those of a form; what is wrong is told by field. */
final class SentFields {

    private final SentPetition sent;
    private final Typed typed;

    SentFields(SentPetition sent) {
        this.sent = sent;
        this.typed = Typed.of(fields(sent));
    }

    private static Map<String, String> fields(SentPetition sent) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("summary", SentPetition.or(sent.summary()));
        fields.put("text", SentPetition.or(sent.text()));
        var demands = demands(sent);
        IntStream.range(0, demands.size()).forEach(no -> fields.put("demands." + no, SentPetition.or(demands.get(no))));
        var from = sent.writer();
        if (from != null) {
            fields.put("writer.name", SentPetition.or(from.name()));
            fields.put("writer.phone", SentPetition.or(from.phone()));
            fields.put("writer.idNumber", SentPetition.or(from.idNumber()));
            fields.put("writer.address", SentPetition.or(from.address()));
            fields.put("writer.mail", SentPetition.or(from.mail()));
        }
        return fields;
    }

    Typed typed() {
        return typed;
    }

    List<String> demands() {
        var count = demands(sent).size();
        if (count == 0 || count > NewLetter.DEMANDS_LIMIT) {
            typed.errors().add("demands", "诉求要写1至" + NewLetter.DEMANDS_LIMIT + "项");
        }
        return IntStream.range(0, count)
                .mapToObj(no -> typed.line("demands." + no, "诉求", NewLetter.DEMAND_LIMIT))
                .toList();
    }

    Writer writer() {
        var name = typed.optionalLine("writer.name", "姓名", 60);
        var phone = typed.optionalPhone("writer.phone", "联系电话");
        var citizen = typed.optionalCitizenNumber("writer.idNumber", "身份证号");
        var address = typed.optionalLine("writer.address", "住址", 200);
        var mail = typed.optionalMail("writer.mail", "电子邮箱");
        return typed.made("writer", () -> written(name, phone, citizen, address, mail))
                .orElseGet(Writer::anonymous);
    }

    private static Writer written(
            Optional<String> name,
            Optional<String> phone,
            Optional<String> citizen,
            Optional<String> address,
            Optional<String> mail) {
        return name.isEmpty()
                ? Writer.anonymous()
                : new Writer(
                        name.get(),
                        phone.orElse(null),
                        citizen.orElse(null),
                        address.orElse(null),
                        Writer.Role.WRITER,
                        mail.orElse(null));
    }

    void places(Directory directory) {
        if (directory.division(SentPetition.or(sent.division())).isEmpty()) {
            typed.errors().add("division", "问题发生地不在行政区划表里");
        }
        if (directory.subject(SentPetition.or(sent.subject())).isEmpty()) {
            typed.errors().add("subject", "内容分类不在分类表里");
        }
    }

    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (sent.channel() == null) {
            wrong.put("channel", "请填LETTER、VISIT、CALL、FAX、WEB或ABOVE");
        }
        wrong.putAll(typed.errors().all());
        return wrong;
    }

    private static List<String> demands(SentPetition sent) {
        return Objects.requireNonNullElse(sent.demands(), List.of());
    }
}
