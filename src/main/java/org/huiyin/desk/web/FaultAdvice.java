package org.huiyin.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.desk.Faults;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/** The answer to whatever a controller throws and nobody else handles. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultAdvice {

    private final Faults faults;

    FaultAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    View answer(Exception thrown, HttpServletRequest request) {
        return faults.answer(status(thrown), request.getRequestURI(), request, thrown);
    }

    private static HttpStatus status(Exception thrown) {
        return switch (thrown) {
            case AccessDeniedException denied -> HttpStatus.FORBIDDEN;
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            case ConcurrencyFailureException overtaken -> HttpStatus.CONFLICT;
            case CannotCreateTransactionException busy -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotGetJdbcConnectionException busy -> HttpStatus.SERVICE_UNAVAILABLE;
            case HttpMessageNotReadableException unreadable -> HttpStatus.BAD_REQUEST;
            case MultipartException unreadable -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException mistyped -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
