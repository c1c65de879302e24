package org.huiyin.triage.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.registry.MatterId;
import org.huiyin.triage.SplitDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** 分项: one thing of several becomes a matter of its own, one at a time. */
@Controller
class SplitController {

    private static final String PATH = "/matters/{matter}/{proceeding}/split";

    private final Templates templates;
    private final SplitDesk desk;
    private final Enclosures enclosures;

    SplitController(Templates templates, SplitDesk desk, Enclosures enclosures) {
        this.templates = templates;
        this.desk = desk;
        this.enclosures = enclosures;
    }

    @GetMapping(PATH)
    View ask(@PathVariable MatterId matter, @PathVariable int proceeding, SignedIn me) {
        var page = desk.open(matter, proceeding, me);
        page.docket().begin();
        return Page.of(templates.triageSplit(page, Typed.of(desk.proposal(page))));
    }

    @PostMapping(PATH)
    View split(
            @PathVariable MatterId matter,
            @PathVariable int proceeding,
            Typed typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn me) {
        var page = desk.open(matter, proceeding, me);
        var split = desk.read(page, typed);
        var copies = enclosures.read(files == null ? List.of() : files, typed);
        if (split.isEmpty() || typed.failed()) {
            return Page.again(templates.triageSplit(page, typed));
        }
        var number = desk.split(page, split.get(), copies, typed.request().orElseGet(UUID::randomUUID), me);
        return Onward.to(page.docket().back(), "已分出一项，编号" + number + "。还有别的事项的，请再分一项");
    }
}
