package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of the claims that answer a question.
 *
 * @param lines the claims, the last told first; may be empty
 * @param next where the rest begins, to be handed back with the same question; empty where these are the last
 */
public record ClaimsFound(List<ClaimLine> lines, Optional<Long> next) {

    public ClaimsFound {
        lines = List.copyOf(lines);
    }
}
