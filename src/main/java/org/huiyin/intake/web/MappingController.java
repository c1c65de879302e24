package org.huiyin.intake.web;

import static org.huiyin.intake.MappingPage.HOME;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.intake.ImportProgress;
import org.huiyin.intake.MappingDesk;
import org.huiyin.intake.MappingPage;
import org.huiyin.intake.TemplateSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** 字段对应 of the own body: seen, changed, kept under a name; and the empty register to be filled. */
@Controller
class MappingController {

    private final Templates templates;
    private final MappingDesk desk;

    MappingController(Templates templates, MappingDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(HOME)
    View all(SignedIn me) {
        return Page.of(templates.intakeMappings(desk.choices(me), me.body().name()));
    }

    @GetMapping(HOME + "/{mapping}")
    View one(@PathVariable long mapping, SignedIn me) {
        return Page.of(templates.intakeMapping(found(mapping, me), Typed.nothing()));
    }

    @PostMapping(HOME + "/{mapping}")
    View keep(@PathVariable long mapping, Typed typed, SignedIn me) {
        var page = found(mapping, me);
        var name = typed.line("name", "名称", MappingDesk.NAME_LIMIT);
        var columns = desk.read(page, typed);
        if (typed.failed()) {
            return Page.again(templates.intakeMapping(page, typed));
        }
        desk.keep(name, columns, me);
        return Onward.to(HOME, "字段对应“" + name + "”已保存");
    }

    @GetMapping(HOME + "/{mapping}/file")
    View file(@PathVariable long mapping, SignedIn me) {
        return Sheets.csv("字段对应.csv", desk.text(mapping, me).orElseThrow(MappingController::unknown));
    }

    @PostMapping(HOME + "/{mapping}/removal")
    View remove(@PathVariable long mapping, SignedIn me) {
        return desk.remove(found(mapping, me), me) ? Onward.to(HOME, "已删除") : Onward.to(HOME);
    }

    @GetMapping(ImportProgress.HOME + "-template")
    View template() {
        return Sheets.xlsx(TemplateSheet.NAME, TemplateSheet::writeTo);
    }

    private MappingPage found(long mapping, SignedIn me) {
        return desk.page(mapping, me).orElseThrow(MappingController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
