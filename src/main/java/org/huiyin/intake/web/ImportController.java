package org.huiyin.intake.web;

import static org.huiyin.intake.ImportProgress.HOME;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.intake.ImportDesk;
import org.huiyin.intake.ImportProgress;
import org.huiyin.intake.MappingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** 从旧系统导入: a file is tried out, then imported while one does something else; refused lines are fetched. */
@Controller
class ImportController {

    private static final int SHOWN = 20;
    private static final int SECONDS = 3;

    private final Templates templates;
    private final ImportDesk desk;
    private final MappingDesk mappings;

    ImportController(Templates templates, ImportDesk desk, MappingDesk mappings) {
        this.templates = templates;
        this.desk = desk;
        this.mappings = mappings;
    }

    @GetMapping(HOME)
    View all(SignedIn me) {
        return Page.of(page(Typed.nothing(), me));
    }

    @PostMapping(HOME)
    View send(
            Typed typed,
            SignedIn me,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile columns) {
        var sent = new SentFileForm(typed, id -> mappings.text(id, me)).read(file, columns);
        var request = typed.request();
        if (sent.isEmpty() || request.isEmpty()) {
            return Page.again(page(typed, me));
        }
        return Onward.to(HOME + "/" + desk.send(sent.get(), request.get(), me), "文件已收到，正在试导入");
    }

    @GetMapping(HOME + "/{run}")
    View one(@PathVariable long run, SignedIn me) {
        var shown = found(run, me);
        var page = templates.intakeImportRun(shown, desk.refusals(shown, SHOWN));
        return shown.stage().working() ? Page.every(SECONDS, page) : Page.of(page);
    }

    @GetMapping(HOME + "/{run}/refused")
    View refused(@PathVariable long run, SignedIn me) {
        var lines = new StringBuilder("行号,理由\n");
        desk.refusals(found(run, me))
                .forEach(refusal -> lines.append(refusal.line())
                        .append(",\"")
                        .append(refusal.reason().replace("\"", "\"\""))
                        .append("\"\n"));
        return Sheets.csv("退回的行.csv", lines.toString());
    }

    @PostMapping(HOME + "/{run}/start")
    View start(@PathVariable long run, SignedIn me) {
        var found = found(run, me);
        return desk.start(found, me) ? Onward.to(found.path(), "已开始") : Onward.to(found.path());
    }

    @PostMapping(HOME + "/{run}/removal")
    View drop(@PathVariable long run, SignedIn me) {
        var found = found(run, me);
        return desk.drop(found, me) ? Onward.to(HOME, "已放弃，文件已删除") : Onward.to(found.path());
    }

    private JteModel page(Typed typed, SignedIn me) {
        return templates.intakeImports(
                desk.runs(me), mappings.choices(me), me.body().name(), typed);
    }

    private ImportProgress found(long run, SignedIn me) {
        return desk.run(run, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
