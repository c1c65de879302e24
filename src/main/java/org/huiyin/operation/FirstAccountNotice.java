package org.huiyin.operation;

import java.util.List;
import org.huiyin.database.StartNotice;
import org.huiyin.directory.Accounts;
import org.springframework.stereotype.Component;

/** Tells who started the server how to make the first account, as long as nobody can sign in. */
@Component
final class FirstAccountNotice implements StartNotice {

    private final Accounts accounts;

    FirstAccountNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> lines() {
        return accounts.none()
                ? List.of("还没有账号 / no account yet:  java -jar huiyin.jar create-admin 登录名 姓名 --body 机构代码"
                        + "（先用 load bodies 导入机构；java -jar huiyin.jar --help 有全部命令）")
                : List.of();
    }
}
