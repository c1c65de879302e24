package org.huiyin.console.web;

import gg.jte.generated.precompiled.Templates;
import java.util.stream.Stream;
import org.huiyin.console.Heap;
import org.huiyin.console.WorklistDesk;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** 待办: what waits for the officer, the most urgent first. */
@Controller
class WorklistController {

    private final Templates templates;
    private final WorklistDesk desk;

    WorklistController(Templates templates, WorklistDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping("/desk")
    View show(@RequestParam(defaultValue = "") String only, SignedIn me) {
        var heap = Stream.of(Heap.values())
                .filter(one -> one.name().equalsIgnoreCase(only))
                .findFirst()
                .orElse(null);
        return Page.of(templates.consoleWorklist(desk.of(me, heap)));
    }
}
