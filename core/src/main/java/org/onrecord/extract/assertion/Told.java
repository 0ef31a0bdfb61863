package org.onrecord.extract.assertion;

import org.onrecord.model.Assertion;

/**
 * An assertion, and where it stands.
 *
 * @param assertion the assertion
 * @param word the word that tells its event, or the cue of a voice that points at another assertion
 * @param depth how many words stand above that word in what its voice says
 */
record Told(Assertion assertion, int word, int depth) {

    boolean isAttributed() {
        return assertion.chain().voices().size() > 1;
    }
}
