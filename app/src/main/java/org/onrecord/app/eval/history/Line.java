package org.onrecord.app.eval.history;

import java.util.Optional;

/**
 * One sentence of a story.
 *
 * @param words the sentence
 * @param telling that it tells the claim
 */
record Line(String words, Optional<Telling> telling) {

    static Line of(String words) {
        return new Line(words, Optional.empty());
    }
}
