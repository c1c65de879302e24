package org.huiyin.sample;

import java.util.List;
import org.huiyin.database.StartNotice;
import org.springframework.stereotype.Component;

/** Says at each start who can sign in to the sample. */
@Component
final class SampleNotice implements StartNotice {

    private final SamplePassword password;

    SampleNotice(SamplePassword password) {
        this.password = password;
    }

    @Override
    public List<String> lines() {
        return password.kept().map(SampleNotice::told).orElse(List.of());
    }

    private static List<String> told(String password) {
        return List.of(
                "样例青禾县，人和事都是虚构的。下列账号的初始密码都是 / sample accounts, password:  " + password,
                "  登记 wang.min　甄别 li.hua　承办 lu.ming　签发 zhao.qiang　管理 admin",
                "正式使用请换空的数据目录，并加 --huiyin.sample=never");
    }
}
