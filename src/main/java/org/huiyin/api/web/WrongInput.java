package org.huiyin.api.web;

/** A request parameter that cannot be used, with what to send instead. */
final class WrongInput extends RuntimeException {

    private final String field;

    WrongInput(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What the caller gets with status 400. */
    Answer answer() {
        return new Answer(String.valueOf(getMessage()), field);
    }

    record Answer(String error, String field) {}
}
