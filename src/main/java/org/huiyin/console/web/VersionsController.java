package org.huiyin.console.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.huiyin.console.PaperDesk;
import org.huiyin.console.PaperPage;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.documents.FileCheck;
import org.huiyin.documents.FileRefused;
import org.huiyin.documents.SealedScans;
import org.huiyin.registry.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** 文书的版本: what there is of one paper, and the place to hand in its scan under the seal. */
@Controller
class VersionsController {

    private static final String PATH = "/matters/{matter}/papers/{paper}/versions";
    private static final String FIELD = "scan";

    private final Templates templates;
    private final PaperDesk desk;
    private final FileCheck check;

    VersionsController(Templates templates, PaperDesk desk, FileCheck check) {
        this.templates = templates;
        this.desk = desk;
        this.check = check;
    }

    @GetMapping(PATH)
    View show(@PathVariable MatterId matter, @PathVariable int paper, SignedIn me) {
        return Page.of(templates.consoleVersions(desk.page(matter, paper, me), Typed.nothing()));
    }

    @PostMapping(PATH)
    View take(
            @PathVariable MatterId matter,
            @PathVariable int paper,
            Typed typed,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            SignedIn me) {
        var page = desk.page(matter, paper, me);
        if (scan == null || scan.isEmpty()) {
            typed.errors().add(FIELD, "请选择盖章件");
        } else {
            keep(page, scan, typed, me);
        }
        return typed.failed()
                ? Page.again(templates.consoleVersions(page, typed))
                : Onward.to(page.path() + "/versions", "盖章件已存入，现在以它为准");
    }

    private void keep(PaperPage page, MultipartFile scan, Typed typed, SignedIn me) {
        try {
            check.size(scan.getSize());
            var bytes = scan.getBytes();
            var kind = check.check(bytes);
            if (SealedScans.KINDS.contains(kind)) {
                desk.take(page, kind, bytes, typed.request().orElseGet(UUID::randomUUID), me);
            } else {
                typed.errors().add(FIELD, "盖章件请扫描成PDF，或者拍成JPEG、PNG照片后上传");
            }
        } catch (FileRefused refused) {
            typed.errors().add(FIELD, String.valueOf(refused.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
