package org.onrecord.app.web;

/** A request that cannot be answered, in words for the one who asked: RFC 9457's problem. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** 400: what was asked makes no sense. */
    static Problem wrong(String detail) {
        return new Problem(400, "This cannot be asked", detail);
    }

    /** 404. */
    static Problem notThere(String detail) {
        return new Problem(404, "Not on record", detail);
    }

    /** Of any other status. */
    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What is wrong, and what to do next. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
