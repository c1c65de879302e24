package org.huiyin.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Body;
import org.huiyin.directory.Directories;
import org.huiyin.directory.Listing;
import org.huiyin.directory.NotLoaded;
import org.huiyin.procedure.Capacity;

/** Makes somebody an administrator, who can then sign in: the first account of an installation comes from here. */
@Command.Word(
        value = "create-admin",
        usage = "登录名 姓名 [--body 机构代码]",
        purpose = "新建系统管理员并设密码（在终端输入，或者取自环境变量 HUIYIN_ADMIN_PASSWORD）")
final class CreateAdministrator implements Command {

    private final Directories directories;
    private final Accounts accounts;
    private final NewPassword password;

    CreateAdministrator(Directories directories, Accounts accounts, NewPassword password) {
        this.directories = directories;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = Arguments.read(arguments, Set.of("body"), Set.of());
        var login = asked.words(2).getFirst();
        var name = asked.words().getLast();
        if (name.contains("?") || name.contains("\uFFFD")) {
            throw new Misuse("姓名没有读对：终端的编码不是 UTF-8。请先执行 export LC_ALL=C.UTF-8，再试一次");
        }
        var body = body(asked.option("body"));
        if (directories.current().officerByLogin(login).isPresent()) {
            throw new Misuse("登录名 " + login + " 已经有人用了。要重设他的密码，请用 set-password 命令");
        }
        try {
            var chosen = password.ask(login);
            directories.load(Listing.OFFICERS, new StringReader(line(login, name, body)));
            accounts.setPassword(
                    directories.current().officerByLogin(login).orElseThrow().id(), chosen);
        } catch (NotLoaded refused) {
            throw new Misuse(String.join("\n", refused.problems()));
        } catch (IllegalArgumentException easy) {
            throw new Misuse("人员已建好，密码没有设上：" + easy.getMessage() + "。请接着用 set-password " + login + " 设密码");
        }
        out.println("已新建" + body.name() + "的系统管理员 " + name + "，登录名 " + login + "。");
        return DONE;
    }

    private Body body(Optional<String> code) {
        var bodies = directories.current().bodies();
        if (bodies.isEmpty()) {
            throw new Misuse("还没有机构。请先用 load bodies 命令导入机构，再新建管理员");
        }
        if (code.isEmpty() && bodies.size() == 1) {
            return bodies.getFirst();
        }
        return code.flatMap(directories.current()::bodyByCode)
                .orElseThrow(() -> new Misuse(bodies.stream()
                        .map(body -> body.code() + " " + body.name())
                        .collect(Collectors.joining("、", "请用 --body 指明机构。可选：", "。"))));
    }

    private static String line(String login, String name, Body body) {
        var csv = new StringBuilder();
        try {
            CSVFormat.DEFAULT.printRecord(csv, "login", "name", "body", "capacity", "since", "until", "active");
            CSVFormat.DEFAULT.printRecord(
                    csv, login, name, body.code(), Capacity.ADMINISTRATOR.name(), LocalDate.now(), "", "true");
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return csv.toString();
    }
}
