package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.huiyin.desk.Faults;
import org.huiyin.desk.Typed;
import org.huiyin.portal.Look;
import org.huiyin.portal.Progress;
import org.huiyin.portal.Telling;
import org.huiyin.registry.Paperwork;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The papers meant for the writer, in the version that counts: the same as those sent by post. */
@Controller
class OwnPaperController {

    private final OwnPage page;
    private final Telling telling;
    private final Paperwork paperwork;
    private final Faults faults;

    OwnPaperController(OwnPage page, Telling telling, Paperwork paperwork, Faults faults) {
        this.page = page;
        this.telling = telling;
        this.paperwork = paperwork;
        this.faults = faults;
    }

    @PostMapping("/progress/paper")
    View read(Typed typed, HttpServletRequest request) {
        return page.open(
                typed,
                found -> telling.of(found)
                        .paper(typed.number("no", "文书", 1, 10_000).orElse(0))
                        .map(paper -> official(found, paper))
                        .orElseGet(() -> faults.answer(HttpStatus.NOT_FOUND, request.getRequestURI(), request, null)));
    }

    private View official(Look.Found found, Progress.Letter paper) {
        var file = found.viewer().see(() -> paperwork.official(found.dossier().id(), paper.no()));
        var name = ContentDisposition.inline()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return (model, request, response) -> {
            response.setContentType(file.media());
            response.setContentLength(file.bytes().length);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
            response.getOutputStream().write(file.bytes());
        };
    }
}
