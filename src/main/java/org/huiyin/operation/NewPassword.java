package org.huiyin.operation;

import java.util.Arrays;
import org.huiyin.database.Command.Misuse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A password the operator sets: typed twice at the terminal, or handed over in the environment by a script. */
@Component
final class NewPassword {

    private final String handedOver;

    NewPassword(@Value("${HUIYIN_ADMIN_PASSWORD:}") String handedOver) {
        this.handedOver = handedOver;
    }

    String ask(String login) {
        if (!handedOver.isEmpty()) {
            return handedOver;
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Misuse("请在终端里执行，以便输入密码；脚本里请把密码放在环境变量 HUIYIN_ADMIN_PASSWORD");
        }
        var first = console.readPassword("给 %s 设的密码：", login);
        var second = console.readPassword("再输一次：");
        if (first == null || !Arrays.equals(first, second)) {
            throw new Misuse("两次输入的密码不一样，没有设");
        }
        return new String(first);
    }
}
