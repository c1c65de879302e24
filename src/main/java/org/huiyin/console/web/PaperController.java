package org.huiyin.console.web;

import java.nio.charset.StandardCharsets;
import org.huiyin.console.PaperDesk;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.Paperwork.Attached;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers and files of a matter, to look at or to keep. */
@Controller
class PaperController {

    private final PaperDesk desk;

    PaperController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/matters/{matter}/papers/{paper}")
    ResponseEntity<byte[]> paper(@PathVariable MatterId matter, @PathVariable int paper, SignedIn me) {
        return handed(desk.paper(matter, paper, me));
    }

    @GetMapping("/matters/{matter}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable MatterId matter, @PathVariable int file, SignedIn me) {
        return handed(desk.file(matter, file, me));
    }

    // only what a browser shows without running it is shown; the rest is saved
    private static ResponseEntity<byte[]> handed(Attached attached) {
        var shown = attached.media().equals("application/pdf")
                || attached.media().matches("image/(jpeg|png|gif|webp|bmp|tiff)");
        var disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attached.media()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(attached.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attached.bytes());
    }
}
