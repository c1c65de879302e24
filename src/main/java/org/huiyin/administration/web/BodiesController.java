package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.administration.BodyDesk;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.huiyin.directory.BodyKind;
import org.huiyin.directory.Level;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 机构: listed, added, given another name from a day on, ended. */
@Controller
class BodiesController {

    private final Templates templates;
    private final BodyDesk desk;

    BodiesController(Templates templates, BodyDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/administration/bodies")
    View list(SignedIn me) {
        return Page.of(templates.administrationBodies(desk.lines(me)));
    }

    @GetMapping("/administration/new-body")
    View ask(SignedIn me) {
        return Page.of(templates.administrationNewBody(desk, desk.own(me), Typed.nothing()));
    }

    @PostMapping("/administration/new-body")
    View add(Typed typed, SignedIn me) {
        var code = typed.line("code", "机构代码", 40);
        var name = typed.line("name", "全称", 60);
        var brief = typed.line("brief", "简称", 30);
        var mark = typed.line("mark", "机关代字", 10);
        var kind = typed.choice("kind", "类别", BodyKind.class);
        var level = typed.choice("level", "级别", Level.class);
        var division = typed.line("division", "行政区划代码", 12);
        if (!division.isEmpty() && !desk.place(division)) {
            typed.errors().add("division", "没有这个行政区划代码，请核对");
        }
        var parent = typed.offered("parent", "上级单位", desk.own(me).keySet());
        var reviewer = typed.raw("reviewer").isEmpty()
                ? ""
                : typed.offered("reviewer", "复查单位", desk.all().keySet());
        var since = typed.date("since", "成立日期");
        var address = typed.optionalLine("address", "地址", 100);
        var phone = typed.optionalLine("phone", "电话", 40);
        var hours = typed.optionalLine("hours", "接待时间", 60);
        var added = typed.made("code", () -> {
            desk.add(
                    new Body(
                            0,
                            code,
                            name,
                            brief,
                            mark,
                            kind.orElseThrow(),
                            level.orElseThrow(),
                            division,
                            Long.valueOf(parent),
                            since.orElseThrow(),
                            null,
                            address.orElse(null),
                            phone.orElse(null),
                            hours.orElse(null)),
                    reviewer.isEmpty() ? null : Long.valueOf(reviewer),
                    me);
            return true;
        });
        return added.isPresent()
                ? Onward.to("/administration/bodies", "已新增“" + name + "”，接着请到“人员”里给它安排岗位")
                : Page.again(templates.administrationNewBody(desk, desk.own(me), typed));
    }

    @GetMapping("/administration/bodies/{body}/name")
    View askName(@PathVariable long body, SignedIn me) {
        return Page.of(templates.administrationRename(desk.body(body, me), Typed.nothing()));
    }

    @PostMapping("/administration/bodies/{body}/name")
    View rename(@PathVariable long body, Typed typed, SignedIn me) {
        var found = desk.body(body, me);
        var name = typed.line("name", "新全称", 60);
        var brief = typed.line("brief", "新简称", 30);
        var since = typed.date("since", "从哪天起");
        since.filter(day -> day.isBefore(BeijingTime.today()))
                .ifPresent(early -> typed.errors().add("since", "从今天或者以后起：已经发出的文书用的是当时的名称"));
        if (typed.failed()) {
            return Page.again(templates.administrationRename(found, typed));
        }
        desk.rename(found, since.orElseThrow(), name, brief, me);
        return Onward.to("/administration/bodies", "改名已记下");
    }

    @GetMapping("/administration/bodies/{body}/end")
    View askEnd(@PathVariable long body, SignedIn me) {
        var found = desk.body(body, me);
        return Page.of(templates.administrationBodyEnd(found, desk.open(found), desk.own(me, body), Typed.nothing()));
    }

    @PostMapping("/administration/bodies/{body}/end")
    View end(@PathVariable long body, Typed typed, SignedIn me) {
        var found = desk.body(body, me);
        var last = typed.date("last", "最后一天");
        last.filter(day -> day.isAfter(BeijingTime.today()))
                .ifPresent(late -> typed.errors().add("last", "请在最后一天当天或者以后来办"));
        last.filter(day -> day.isBefore(found.since()))
                .ifPresent(early -> typed.errors().add("last", "不能早于成立日期"));
        var others = desk.own(me, body);
        var successor = typed.raw("successor").isEmpty() ? "" : typed.offered("successor", "承接的单位", others.keySet());
        var ended = typed.made("successor", () -> {
            desk.end(found, last.orElseThrow(), successor.isEmpty() ? null : Long.valueOf(successor), me);
            return true;
        });
        return ended.isPresent()
                ? Onward.to("/administration/bodies", "“" + found.name() + "”已撤销")
                : Page.again(templates.administrationBodyEnd(found, desk.open(found), others, typed));
    }
}
