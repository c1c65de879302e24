package org.huiyin.api.web;

import java.util.List;
import org.huiyin.api.Answered;
import org.huiyin.api.Answers;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.SignedIn;
import org.huiyin.registry.Worklists;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the officer. */
@RestController
class WorklistApi {

    private final Worklists worklists;
    private final Answers answers;

    WorklistApi(Worklists worklists, Answers answers) {
        this.worklists = worklists;
        this.answers = answers;
    }

    @GetMapping("/api/worklist")
    List<Answered.Waiting> waiting(SignedIn me) {
        return worklists.of(me.officer(), BeijingTime.today()).stream()
                .map(answers::waiting)
                .toList();
    }
}
