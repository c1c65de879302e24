package org.huiyin.console.web;

import java.nio.charset.StandardCharsets;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.PaperReading;
import org.huiyin.registry.PaperReading.Reader;
import org.huiyin.registry.Paperwork;
import org.huiyin.registry.Paperwork.Attached;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers and files of a matter, to look at or to keep; that they were read is logged first. */
@Controller
class PaperController {

    private static final String PAPER = "/matters/{matter}/papers/{paper}";

    private final PaperReading reading;
    private final Dossiers dossiers;
    private final Paperwork paperwork;

    PaperController(PaperReading reading, Dossiers dossiers, Paperwork paperwork) {
        this.reading = reading;
        this.dossiers = dossiers;
        this.paperwork = paperwork;
    }

    @GetMapping(PAPER)
    ResponseEntity<byte[]> official(@PathVariable MatterId matter, @PathVariable int paper, SignedIn me) {
        return handed(reading.official(matter, paper, reader(me)));
    }

    @GetMapping(PAPER + "/drawn")
    ResponseEntity<byte[]> drawn(@PathVariable MatterId matter, @PathVariable int paper, SignedIn me) {
        return handed(reading.drawn(matter, paper, reader(me)));
    }

    @GetMapping(PAPER + "/word")
    ResponseEntity<byte[]> word(@PathVariable MatterId matter, @PathVariable int paper, SignedIn me) {
        return handed(reading.word(matter, paper, reader(me)));
    }

    @GetMapping(PAPER + "/scans/{scan}")
    ResponseEntity<byte[]> scan(
            @PathVariable MatterId matter, @PathVariable int paper, @PathVariable int scan, SignedIn me) {
        return handed(reading.scan(matter, paper, scan, reader(me)));
    }

    @GetMapping("/matters/{matter}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable MatterId matter, @PathVariable int file, SignedIn me) {
        dossiers.open(matter, me.officer().id(), me.body().id(), "来件材料");
        return handed(paperwork.file(matter, file));
    }

    private static Reader reader(SignedIn me) {
        return new Reader(me.officer().id(), me.body().id());
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
