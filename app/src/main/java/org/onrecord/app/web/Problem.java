package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.Nouns;

/** A request that cannot be answered, in words for the one who asked: RFC 9457's problem. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private final transient Optional<String> cause;

    private Problem(int status, String title, String detail, Optional<String> cause) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.cause = cause;
    }

    /** 400: what was asked makes no sense. */
    static Problem wrong(String detail) {
        return new Problem(400, "This cannot be asked", detail, Optional.empty());
    }

    /** 404. */
    static Problem notThere(String detail) {
        return new Problem(404, "Not on record", detail, Optional.empty());
    }

    /** 409: what is asked does not fit what is there. */
    static Problem conflict(String detail) {
        return of(409, "Not as the record stands", detail);
    }

    /** What somebody wants is not clear. */
    static Problem of(Unclear unclear) {
        var words = String.valueOf(unclear.getMessage());
        return switch (unclear.kind()) {
            case WRONG -> wrong(words);
            case NOT_THERE -> notThere(words);
            case SEVERAL -> conflict(words);
        };
    }

    /** Of any other status. */
    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, Optional.empty());
    }

    /** 422: what was sent is no article, for a cause that the documentation lists. */
    static Problem skipped(String cause, String detail) {
        return new Problem(422, "Not an article", detail, Optional.of(cause));
    }

    /** As RFC 9457 writes it. */
    String json() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", "about:blank");
        fields.put("title", title);
        fields.put("status", status);
        fields.put("detail", detail());
        cause().ifPresent(cause -> fields.put("cause", cause));
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Why an article is skipped, in the word for programs. */
    Optional<String> cause() {
        return cause;
    }

    /** What is wrong, and what to do next. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
