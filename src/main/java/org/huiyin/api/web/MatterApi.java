package org.huiyin.api.web;

import org.huiyin.api.Acting;
import org.huiyin.api.Answered;
import org.huiyin.api.Answers;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.PaperReading;
import org.huiyin.registry.PaperReading.Reader;
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
    private final PaperReading papers;
    private final Answers answers;

    MatterApi(Dossiers dossiers, Acting acting, PaperReading papers, Answers answers) {
        this.dossiers = dossiers;
        this.acting = acting;
        this.papers = papers;
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
    ResponseEntity<byte[]> paper(@PathVariable String matter, @PathVariable int no, SignedIn me) {
        var paper = papers.official(
                id(matter), no, new Reader(me.officer().id(), me.body().id()));
        var extension = paper.name().substring(paper.name().lastIndexOf('.'));
        var name = ContentDisposition.attachment()
                .filename(matter + "-" + no + extension)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.media()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.bytes());
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
