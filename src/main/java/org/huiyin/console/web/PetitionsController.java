package org.huiyin.console.web;

import gg.jte.generated.precompiled.Templates;
import java.util.stream.Stream;
import org.huiyin.console.PetitionsDesk;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.procedure.MatterKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 信访件: all that the officer may see, found by number or by words; an exact number goes straight to its matter. */
@Controller
class PetitionsController {

    private static final int LAST_PAGE = 500;

    private final Templates templates;
    private final PetitionsDesk desk;

    PetitionsController(Templates templates, PetitionsDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/petitions")
    View list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        var only = Stream.of(MatterKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        return desk.exactly(q)
                .<View>map(matter -> Onward.to("/matters/" + matter))
                .orElseGet(
                        () -> Page.of(templates.consolePetitions(desk.list(q, only, Math.clamp(page, 1, LAST_PAGE)))));
    }
}
