package org.huiyin.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.directory.Source;
import org.huiyin.portal.Following;
import org.huiyin.portal.Look;
import org.huiyin.portal.OwnActs;
import org.huiyin.portal.Telling;
import org.huiyin.procedure.Rated;
import org.huiyin.procedure.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs that ask on a writer's behalf, open to whoever has number and code. */
@RestController
class ProgressApi {

    record Asked(@Nullable String number, @Nullable String code) {}

    /** {@code rated}: BUREAU or ORGAN, where nothing is said ORGAN. */
    record RatingSent(
            @Nullable String number,
            @Nullable String code,
            @Nullable Rated rated,
            @Nullable Score score,
            @Nullable String remark,
            @Nullable UUID request) {}

    record Said(
            @Nullable String number,
            @Nullable String code,
            @Nullable String text,
            @Nullable UUID request) {}

    /** That it was kept; how the matter stands now is asked for again by whoever wants to know. */
    record Kept(String number, String kept) {}

    private final Following following;
    private final Telling telling;
    private final OwnActs own;

    ProgressApi(Following following, Telling telling, OwnActs own) {
        this.following = following;
        this.telling = telling;
        this.own = own;
    }

    @PostMapping("/api/progress")
    ResponseEntity<?> show(@RequestBody Asked asked) {
        return look(asked.number(), asked.code(), found -> ResponseEntity.ok(telling.of(found)));
    }

    @PostMapping("/api/progress/rating")
    ResponseEntity<?> rate(@RequestBody RatingSent sent) {
        return look(sent.number(), sent.code(), found -> rate(found, sent));
    }

    private ResponseEntity<?> rate(Look.Found found, RatingSent sent) {
        var score = sent.score();
        if (score == null) {
            return wrong("score", "请填SATISFIED（满意）、FAIRLY（基本满意）或DISSATISFIED（不满意）");
        }
        try {
            var rated = Objects.requireNonNullElse(sent.rated(), Rated.ORGAN);
            var rating = OwnActs.rating(rated, score, Objects.requireNonNullElse(sent.remark(), ""));
            return own.rate(found, rating, Source.API, request(sent.request()))
                    ? ResponseEntity.ok(new Kept(found.asked(), "您的评价已经记下"))
                    : answer(HttpStatus.CONFLICT, "现在不能评价", "每个单位评价一次，三十天内有效");
        } catch (IllegalArgumentException refused) {
            return wrong("remark", String.valueOf(refused.getMessage()));
        }
    }

    @PostMapping("/api/progress/remark")
    ResponseEntity<?> remark(@RequestBody Said said) {
        return look(said.number(), said.code(), found -> remark(found, said));
    }

    private ResponseEntity<?> remark(Look.Found found, Said said) {
        try {
            return own.remark(found, Objects.requireNonNullElse(said.text(), ""), Source.API, request(said.request()))
                    ? ResponseEntity.ok(new Kept(found.asked(), "您的留言已经记下"))
                    : answer(HttpStatus.CONFLICT, "现在不能留言", "办完以后留言，最多三条；可以评价的，请评价");
        } catch (IllegalArgumentException refused) {
            return wrong("text", String.valueOf(refused.getMessage()));
        }
    }

    private static UUID request(@Nullable UUID sent) {
        return Objects.requireNonNullElseGet(sent, UUID::randomUUID);
    }

    private ResponseEntity<?> look(
            @Nullable String number, @Nullable String code, Function<Look.Found, ResponseEntity<?>> then) {
        if (number == null || code == null) {
            return wrong(number == null ? "number" : "code", "编号和查询码都要填");
        }
        return switch (following.look(number, code)) {
            case Look.Found found -> then.apply(found);
            case Look.Nothing nothing -> answer(HttpStatus.NOT_FOUND, "编号和查询码对不上", "请对照登记回执再看一遍");
            case Look.Later later -> answer(HttpStatus.TOO_MANY_REQUESTS, "这个编号试错的次数太多了", Turning.wait(later));
        };
    }

    private static ResponseEntity<?> wrong(String field, String message) {
        return ResponseEntity.unprocessableContent().body(Map.of("errors", Map.of(field, message)));
    }

    private static ResponseEntity<?> answer(HttpStatus status, String error, String instead) {
        var words = new LinkedHashMap<String, String>();
        words.put("error", error);
        words.put("instead", instead);
        return ResponseEntity.status(status).body(words);
    }
}
