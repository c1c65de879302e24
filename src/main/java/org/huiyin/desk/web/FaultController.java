package org.huiyin.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.desk.Faults;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the server sends what failed outside any controller. */
@Controller
class FaultController implements ErrorController {

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    View answer(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return faults.answer(
                status(request),
                path == null ? "/" : path.toString(),
                request,
                cause instanceof Throwable thrown ? thrown : null);
    }

    // somebody who asks for /error itself asks for a page that does not exist
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatus.resolve(known) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
