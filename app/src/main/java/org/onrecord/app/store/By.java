package org.onrecord.app.store;

import java.util.Optional;

/**
 * Who decides something, and why, in their own words.
 *
 * @param who their name; never blank
 * @param why may be left out
 */
public record By(String who, Optional<String> why) {

    public By {
        who = who.strip();
        why = why.map(String::strip).filter(words -> !words.isEmpty());
        if (who.isEmpty()) {
            throw new IllegalArgumentException("nobody decides");
        }
    }
}
