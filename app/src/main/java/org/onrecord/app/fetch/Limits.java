package org.onrecord.app.fetch;

import java.time.Duration;

/**
 * How long to wait for servers and how much to take from them.
 *
 * @param connecting how long a connection may take
 * @param answering how long a whole answer may take, from the request to its last byte
 * @param bytes how large it may be, packed or unpacked
 * @param pause between two requests to one host, where its owner asks for none
 */
public record Limits(Duration connecting, Duration answering, int bytes, Duration pause) {

    /** For one who reads some pages. */
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10_000_000, Duration.ofSeconds(1));

    String size() {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
