package org.huiyin.desk.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.huiyin.desk.Onward;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Source;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An officer with posts at several bodies sits down at another of them. */
@Controller
class SeatController {

    private final Seats seats;

    SeatController(Seats seats) {
        this.seats = seats;
    }

    @PostMapping("/desk/seat")
    View sit(@RequestParam long body, SignedIn me, HttpServletRequest request) {
        var seat = seats.of(me.officer().id(), Source.CONSOLE).stream()
                .filter(one -> one.body().id() == body)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no post there"));
        Objects.requireNonNull(request.getSession())
                .setAttribute(ActorFilter.BODY, seat.body().id());
        return Onward.to("/desk", "现在以%s的身份办理".formatted(seat.body().name()));
    }
}
