package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.huiyin.administration.AccountDesk;
import org.huiyin.administration.NewOfficer;
import org.huiyin.administration.OfficerDesk;
import org.huiyin.desk.Faults;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.Refusal;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.procedure.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 人员: who works where; accounts are opened, locked and unlocked. */
@Controller
class OfficersController {

    private final Templates templates;
    private final OfficerDesk officers;
    private final AccountDesk accounts;
    private final Faults faults;

    OfficersController(Templates templates, OfficerDesk officers, AccountDesk accounts, Faults faults) {
        this.templates = templates;
        this.officers = officers;
        this.accounts = accounts;
        this.faults = faults;
    }

    @GetMapping("/administration/officers")
    View list(@RequestParam(defaultValue = "") String body, SignedIn me) {
        return Page.of(templates.administrationOfficers(officers.lines(me, body), officers.bodies(me), body));
    }

    @GetMapping("/administration/officers/{officer}")
    View one(@PathVariable long officer, SignedIn me) {
        return Page.of(templates.administrationOfficer(officers.page(officer, me)));
    }

    @GetMapping("/administration/new-officer")
    View ask(SignedIn me) {
        return Page.of(templates.administrationNewOfficer(officers.bodies(me), officers.capacities(), Typed.nothing()));
    }

    @PostMapping("/administration/new-officer")
    View engage(Typed typed, SignedIn me) {
        var login = typed.line("login", "登录名", 40);
        var name = typed.line("name", "姓名", 40);
        var body = typed.offered("body", "单位", officers.bodies(me).keySet());
        var capacities = Stream.of(Capacity.values())
                .filter(one -> one.heldByPost() && typed.all("capacities").contains(one.name()))
                .toList();
        if (capacities.isEmpty()) {
            typed.errors().add("capacities", "请至少选一个岗位");
        }
        var since = typed.date("since", "到岗日期");
        var made = typed.made(
                        "login",
                        () -> new NewOfficer(
                                login, name, Long.parseLong(body), EnumSet.copyOf(capacities), since.orElseThrow()))
                .flatMap(officer -> typed.made("login", () -> accounts.engage(officer, me)));
        return made.map(id -> password(id, me))
                .orElseGet(() -> Page.again(
                        templates.administrationNewOfficer(officers.bodies(me), officers.capacities(), typed)));
    }

    @PostMapping("/administration/officers/{officer}/password")
    View password(@PathVariable long officer, SignedIn me) {
        var page = officers.page(officer, me);
        return Page.of(templates.administrationPassword(page, accounts.password(page, me)));
    }

    @PostMapping("/administration/officers/{officer}/lock")
    View lock(@PathVariable long officer, SignedIn me, HttpServletRequest request) {
        var page = officers.page(officer, me);
        var left = accounts.left(page);
        if (!left.isEmpty()) {
            return faults.refused(
                    new Refusal(
                            "现在不能锁定",
                            "还有在办的事项，只有这一位在岗：" + String.join("、", left),
                            "请先增加一位任同样岗位的人。如果是密码泄露，请设新密码：原来的登录会立刻退出。",
                            null,
                            page.path()),
                    request);
        }
        accounts.shut(page, true, me);
        return Onward.to(page.path(), "账号已锁定，所有登录都已退出");
    }

    @PostMapping("/administration/officers/{officer}/unlock")
    View unlock(@PathVariable long officer, SignedIn me) {
        var page = officers.page(officer, me);
        accounts.shut(page, false, me);
        return Onward.to(page.path(), "账号已解锁");
    }
}
