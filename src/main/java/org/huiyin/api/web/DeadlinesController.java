package org.huiyin.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Skipped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Counts a period for anyone who asks: when does it end, and which days were skipped. */
@RestController
class DeadlinesController {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Deadline(
            LocalDate nominal,
            LocalDate last,
            List<Skipped> skipped,
            @Nullable String warning) {

        static Deadline of(Counted counted) {
            return new Deadline(counted.nominal(), counted.last(), counted.skipped(), counted.warning());
        }
    }

    private final Calendars calendars;

    DeadlinesController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping(path = "/api/deadlines", produces = "application/json")
    Deadline count(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String days,
            @RequestParam(required = false) @Nullable String unit) {
        var period = Period.of(from, days, unit);
        return Deadline.of(calendars.current().count(period.from(), period.length(), period.unit()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    WrongInput.Answer refuse(WrongInput wrong) {
        return wrong.answer();
    }
}
