package org.huiyin.api.web;

import org.huiyin.api.Acting;
import org.huiyin.api.Answered;
import org.huiyin.api.Answers;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.Paperwork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One matter: read it, act on it, take its papers. */
@RestController
class MatterApi {

    private final Dossiers dossiers;
    private final Acting acting;
    private final Paperwork paperwork;
    private final Answers answers;

    MatterApi(Dossiers dossiers, Acting acting, Paperwork paperwork, Answers answers) {
        this.dossiers = dossiers;
        this.acting = acting;
        this.paperwork = paperwork;
        this.answers = answers;
    }

    @GetMapping("/api/matters/{matter}")
    Answered.Whole read(@PathVariable String matter, SignedIn me) {
        return answers.whole(
                dossiers.open(id(matter), me.officer().id(), me.body().id(), "接口"), me);
    }

    @PostMapping("/api/matters/{matter}/{proceeding}/{act}")
    Answered.Done act(
            @PathVariable String matter,
            @PathVariable int proceeding,
            @PathVariable String act,
            @RequestBody(required = false) @Nullable JsonNode sent,
            SignedIn me) {
        var id = id(matter);
        return answers.done(matter, acting.perform(id, proceeding, act, sent, me));
    }

    @GetMapping("/api/matters/{matter}/papers/{no}")
    ResponseEntity<byte[]> paper(@PathVariable String matter, @PathVariable int no) {
        var name = ContentDisposition.attachment()
                .filename(matter + "-" + no + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paperwork.pdf(id(matter), no));
    }

    /** What is no id at all is answered like an id that is not there. */
    private static MatterId id(String written) {
        try {
            return MatterId.of(written);
        } catch (NumberFormatException none) {
            throw new NoSuchMatter();
        }
    }
}
