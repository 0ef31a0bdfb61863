package org.onrecord.app.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice on its way to a webhook.
 *
 * @param watch whose it is
 * @param notice what is sent
 * @param secret what it is signed with
 * @param attempts how often it was tried, this time too
 * @param moment when it is to be tried next, or was given up
 * @param failure what went wrong last
 */
public record Delivery(
        Watch watch, Notice notice, String secret, int attempts, Instant moment, Optional<String> failure) {

    @Override
    public String toString() {
        return notice.id() + " to " + watch.id() + ", attempt " + attempts; // a secret stands in no log
    }
}
