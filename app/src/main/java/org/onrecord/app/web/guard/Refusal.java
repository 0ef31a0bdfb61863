package org.onrecord.app.web.guard;

import java.util.Map;

/** A request that the guard does not let in. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, String> headers;

    private Refusal(int status, String title, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.headers = Map.copyOf(headers);
    }

    /** 401: nobody knows who asks. */
    static Refusal unknown(String challenge, String detail) {
        return new Refusal(401, "Not logged in", detail, Map.of("WWW-Authenticate", challenge));
    }

    /** 403. */
    static Refusal forbidden(String detail) {
        return new Refusal(403, "Not allowed", detail, Map.of());
    }

    /** 421: the request is for another server. */
    static Refusal misdirected(String detail) {
        return new Refusal(421, "Not this desk", detail, Map.of());
    }

    /** 429. */
    static Refusal tooOften(int seconds) {
        var detail = "too many requests; ask again in " + seconds + (seconds == 1 ? " second" : " seconds");
        return new Refusal(429, "Too often", detail, Map.of("Retry-After", Integer.toString(seconds)));
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What is wrong, and what to do next. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What the answer's head says beside. */
    public Map<String, String> headers() {
        return headers;
    }
}
