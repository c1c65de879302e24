package org.huiyin.operation;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.huiyin.database.Arguments;
import org.huiyin.database.Command;
import org.huiyin.directory.Accounts;
import org.huiyin.directory.Directories;

/** Sets an officer's password, which opens his account if he had none. */
@Command.Word(value = "set-password", usage = "登录名", purpose = "给人员设密码、开通账号、解除锁定（在终端输入，或者取自环境变量 HUIYIN_ADMIN_PASSWORD）")
final class SetPassword implements Command {

    private final Directories directories;
    private final Accounts accounts;
    private final NewPassword password;

    SetPassword(Directories directories, Accounts accounts, NewPassword password) {
        this.directories = directories;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var login = Arguments.read(arguments, Set.of(), Set.of()).words(1).getFirst();
        var officer =
                directories.current().officerByLogin(login).orElseThrow(() -> new Misuse("没有登录名为 " + login + " 的人员"));
        try {
            accounts.setPassword(officer.id(), password.ask(login));
        } catch (IllegalArgumentException easy) {
            throw new Misuse(String.valueOf(easy.getMessage()));
        }
        out.println("已设好 " + login + " 的密码。");
        return DONE;
    }
}
