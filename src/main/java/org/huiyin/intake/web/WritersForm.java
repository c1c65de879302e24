package org.huiyin.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.desk.Typed;
import org.huiyin.identity.Writer;
import org.huiyin.identity.Writer.Role;
import org.huiyin.intake.Counter;
import org.huiyin.intake.NewLetter;
import org.huiyin.intake.RegistrationPage;
import org.huiyin.registry.Channel;

/** Reads who wrote, came or called: the first by himself or anonymous, then the rows of others. */
final class WritersForm {

    private final Typed typed;
    private final Counter counter;

    WritersForm(Typed typed, Counter counter) {
        this.typed = typed;
        this.counter = counter;
    }

    /** For how many writers the form has room: two at least, more where rows were added. */
    static int rows(Typed typed) {
        var typedIn = typed.raw("rows");
        var rows = typedIn.matches("\\d{1,3}") ? Integer.parseInt(typedIn) : 2;
        return Math.clamp(rows, 2, RegistrationPage.ROWS_LIMIT);
    }

    /** Empty when something is wrong. */
    List<Writer> read() {
        var writers = new ArrayList<Writer>();
        first().ifPresent(writers::add);
        further().forEach(row -> further(row).ifPresent(writers::add));
        if (!typed.failed()) {
            represented(writers);
        }
        representatives();
        return typed.failed() ? List.of() : writers;
    }

    private Optional<Writer> first() {
        var anonymous = typed.ticked("anonymous");
        var name = typed.optionalLine("name", "姓名", 60);
        if (name.isEmpty() && !anonymous) {
            typed.errors().add("name", "请填写" + counter.who() + "姓名；" + counter.unnamed());
        }
        if (name.isPresent() && anonymous) {
            typed.errors().add("name", "填了姓名又勾了“匿名”，请留一样");
        }
        return writer("", name.orElse(Writer.anonymous().name()));
    }

    private IntStream further() {
        return IntStream.rangeClosed(2, rows(typed))
                .filter(row -> Stream.of("name", "phone", "citizen", "address")
                        .anyMatch(field -> !typed.raw(field + row).isBlank()));
    }

    private Optional<Writer> further(int row) {
        return writer(String.valueOf(row), typed.line("name" + row, "第" + row + "位的姓名", 60));
    }

    private Optional<Writer> writer(String row, String name) {
        var phone = typed.optionalPhone("phone" + row, "联系电话");
        var citizen = typed.optionalCitizenNumber("citizen" + row, "身份证号");
        var address = typed.optionalLine("address" + row, "住址", 200);
        var mail = typed.optionalMail("mail" + row, "电子邮箱");
        return typed.made(
                "name" + row,
                () -> new Writer(
                        name,
                        phone.orElse(null),
                        citizen.orElse(null),
                        address.orElse(null),
                        role(row),
                        mail.orElse(null)));
    }

    /** The first writes for himself unless something else is chosen. */
    private Role role(String row) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(typed.raw("role" + row)))
                .findFirst()
                .orElse(Role.WRITER);
    }

    private void represented(List<Writer> writers) {
        if (writers.stream().allMatch(writer -> writer.role() == Role.AGENT)) {
            typed.errors().add("role", "只登记了代理人。请写明是替谁反映：在下面加上信访人");
        }
    }

    private void representatives() {
        var named = Stream.concat(Stream.of(""), further().mapToObj(String::valueOf))
                .filter(row -> role(row) == Role.REPRESENTATIVE)
                .toList();
        if (counter.channel() == Channel.VISIT && named.size() > NewLetter.REPRESENTATIVES_LIMIT) {
            typed.errors()
                    .add(
                            "role" + named.get(NewLetter.REPRESENTATIVES_LIMIT),
                            "推选的代表不得超过五人，现在是%d人（条例第二十条）。请只留推选出的五位代表，其他人改为“信访人”".formatted(named.size()));
        }
    }
}
