package org.huiyin.desk.gate;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.desk.KeptForm;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Officer;
import org.huiyin.directory.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Officers sign in here and are taken to what they asked for. */
@Controller
class SignInController {

    private final Templates templates;
    private final Entrance entrance;
    private final Seats seats;

    SignInController(Templates templates, Entrance entrance, Seats seats) {
        this.templates = templates;
        this.entrance = entrance;
        this.seats = seats;
    }

    @GetMapping("/sign-in")
    View ask(Typed typed, @RequestParam(required = false) @Nullable String out) {
        return Page.of(templates.deskSignIn(typed, out != null, null));
    }

    @PostMapping("/sign-in")
    View enter(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var login = typed.line("login", "登录名", 60);
        var password = typed.secret("password", "密码", 200);
        if (!typed.failed()) {
            entrance.verify(login, password)
                    .ifPresentOrElse(officer -> admit(officer, typed, request, response), () -> turnAway(typed));
        }
        var kept = KeptForm.carried(typed.raw("to"), request.getParameterMap());
        if (typed.failed()) {
            return Page.again(templates.deskSignIn(typed, false, kept.isEmpty() ? null : kept));
        }
        return kept.isEmpty() ? onward(typed.raw("to")) : goOn(kept, request, response);
    }

    /** With the form that was being filled in when the sign-in ran out. */
    private View goOn(KeptForm kept, HttpServletRequest request, HttpServletResponse response) {
        FormTokens.ofConsole(request, response);
        return Page.of(templates.deskKept(kept, "您已登录", "登录过期时正在提交的内容都还在，还没有提交。"));
    }

    private static View onward(String to) {
        return Onward.to(Onward.within(to) ? to : "/desk");
    }

    private void admit(Officer officer, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        if (seats.of(officer.id(), Source.CONSOLE).isEmpty()) {
            typed.errors().add("login", "您现在没有任职岗位，请联系系统管理员");
        } else {
            entrance.open(officer, request, response);
        }
    }

    private static void turnAway(Typed typed) {
        typed.errors().add("login", "登录名或密码不对。连续五次不对会锁定十五分钟，忘了密码请找系统管理员重设");
    }
}
