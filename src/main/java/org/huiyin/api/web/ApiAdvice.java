package org.huiyin.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.huiyin.api.Unfit;
import org.huiyin.api.WrongFields;
import org.huiyin.desk.Faults;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** What a program sent and cannot be used: 422 by field, or 400 where it is not even JSON. */
@ControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private final Faults faults;

    ApiAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<?> wrong(WrongFields wrong) {
        return ResponseEntity.unprocessableContent().body(Map.of("errors", wrong.errors()));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return unreadable.getCause() instanceof JacksonException unfit && !(unfit instanceof StreamReadException)
                ? wrong(Unfit.told(unfit))
                : faults.answer(HttpStatus.BAD_REQUEST, request.getRequestURI(), request, unreadable);
    }

    /** A number in an address that is none leads nowhere; elsewhere it is wrong input. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException thrown, HttpServletRequest request) {
        return thrown.getParameter().hasParameterAnnotation(PathVariable.class)
                ? faults.answer(HttpStatus.NOT_FOUND, request.getRequestURI(), request, thrown)
                : wrong(new WrongFields(thrown.getName(), "这里的内容读不懂，请对照接口说明"));
    }
}
