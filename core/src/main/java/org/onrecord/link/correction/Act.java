package org.onrecord.link.correction;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person decided. It is never altered; another act can undo it.
 *
 * @param id its identity
 * @param at when
 * @param who who did; empty only for grades of sources that were given before people were asked for their name
 * @param why why, in their words; may be left out for a grade or an undoing
 * @param what what was decided
 */
public record Act(ActId id, Instant at, Optional<String> who, Optional<String> why, Correction what) {

    public Act {
        if (who.filter(String::isBlank).isPresent()
                || why.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("blank words in " + id + "; leave them out");
        }
    }

    /** Who did it and why, for a reader: "Ann Lee: two different shipments". */
    public String words() {
        return who.orElse("somebody") + why.map(reason -> ": " + reason).orElse("");
    }
}
