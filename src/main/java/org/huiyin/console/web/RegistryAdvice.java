package org.huiyin.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.huiyin.desk.Faults;
import org.huiyin.desk.Refusal;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.NotEntitled;
import org.huiyin.registry.NotPermitted;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** Turns the registry's answers into pages: a refusal is 409 with its article; what may not be seen does not exist. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegistryAdvice {

    private static final Pattern MATTER = Pattern.compile("/matters/[0-9a-z]+");

    private final Faults faults;

    RegistryAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    View refused(NotPermitted thrown, HttpServletRequest request) {
        return faults.refused(Refusal.of(thrown.refused(), back(request)), request);
    }

    @ExceptionHandler
    View nowhere(NoSuchMatter thrown, HttpServletRequest request) {
        return faults.answer(HttpStatus.NOT_FOUND, request.getRequestURI(), request, thrown);
    }

    @ExceptionHandler
    View notHis(NotEntitled thrown, HttpServletRequest request) {
        return faults.answer(HttpStatus.FORBIDDEN, request.getRequestURI(), request, thrown);
    }

    /** A number in an address that is none leads nowhere; elsewhere it is wrong input. */
    @ExceptionHandler
    View mistyped(MethodArgumentTypeMismatchException thrown, HttpServletRequest request) {
        var inPath = thrown.getParameter().hasParameterAnnotation(PathVariable.class);
        var status = inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return faults.answer(status, request.getRequestURI(), request, thrown);
    }

    private static String back(HttpServletRequest request) {
        var matter = MATTER.matcher(request.getRequestURI());
        return matter.find() ? matter.group() : "/desk";
    }
}
