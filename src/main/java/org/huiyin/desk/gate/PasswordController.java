package org.huiyin.desk.gate;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** An officer changes the own password; every other session and token of the officer ends with it. */
@Controller
class PasswordController {

    private final Templates templates;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Recalls recalls;

    PasswordController(Templates templates, Accounts accounts, Entrance entrance, Recalls recalls) {
        this.templates = templates;
        this.accounts = accounts;
        this.entrance = entrance;
        this.recalls = recalls;
    }

    @GetMapping("/password")
    View ask(SignedIn me) {
        return Page.of(templates.deskPassword(Typed.nothing(), entrance.first(me.officer())));
    }

    @PostMapping("/password")
    View change(Typed typed, SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        var old = typed.secret("old", "现在的密码", 200);
        var fresh = typed.secret("fresh", "新密码", 200);
        if (!fresh.equals(typed.raw("again"))) {
            typed.errors().add("again", "两次输入的新密码不一样，请再输一遍");
        }
        if (!typed.failed()) {
            change(me, old, fresh, typed);
        }
        if (typed.failed()) {
            return Page.again(templates.deskPassword(typed, entrance.first(me.officer())));
        }
        recalls.end(me.officer().id());
        entrance.open(me.officer(), request, response);
        return Onward.to("/password", "密码已经改好，其他地方的登录都已退出");
    }

    private void change(SignedIn me, String old, String fresh, Typed typed) {
        if (entrance.verify(me.officer().login(), old).isEmpty()) {
            typed.errors().add("old", "现在的密码不对，请再输一遍；连续五次不对会锁定十五分钟");
            return;
        }
        try {
            accounts.setPassword(me.officer().id(), fresh);
        } catch (IllegalArgumentException easy) {
            typed.errors().add("fresh", String.valueOf(easy.getMessage()));
        }
    }
}
