package org.huiyin.api.web;

import java.util.Objects;
import java.util.UUID;
import org.huiyin.api.Answered;
import org.huiyin.api.Answers;
import org.huiyin.api.Joins;
import org.huiyin.api.SentPetition;
import org.huiyin.api.WrongFields;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.intake.IntakeDesk;
import org.huiyin.procedure.Capacity;
import org.huiyin.registry.Petitions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers petitions and lists those that the officer may see. */
@RestController
class PetitionsApi {

    private static final int LAST_PAGE = 500;

    private final IntakeDesk intake;
    private final Joins joins;
    private final Petitions petitions;
    private final Answers answers;

    PetitionsApi(IntakeDesk intake, Joins joins, Petitions petitions, Answers answers) {
        this.intake = intake;
        this.joins = joins;
        this.petitions = petitions;
        this.answers = answers;
    }

    @PostMapping("/api/petitions")
    @ResponseStatus(HttpStatus.CREATED)
    Answered.Given register(@RequestBody SentPetition sent, SignedIn me) {
        var letter = sent.letter(me.body().id(), intake.directory());
        var occurred = Objects.requireNonNullElseGet(sent.occurred(), BeijingTime::now);
        if (occurred.isAfter(BeijingTime.now())) {
            throw new WrongFields("occurred", "收到的时间不能晚于现在");
        }
        var request = Objects.requireNonNullElseGet(sent.request(), UUID::randomUUID);
        var occasion = me.occasion(Capacity.REGISTRAR, occurred, request);
        var before = intake.receipt(request);
        if (before.isPresent()) {
            return answers.given(before.get());
        }
        try {
            return answers.given(intake.register(letter, joins.placing(sent, letter), occasion));
        } catch (IllegalArgumentException refused) {
            throw new WrongFields("", String.valueOf(refused.getMessage()));
        }
    }

    @GetMapping("/api/petitions")
    Answered.Rows list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw new WrongFields("page", "页数请填1至%d；更早的请加关键词查找".formatted(LAST_PAGE));
        }
        return answers.rows(petitions.list(q, page));
    }
}
