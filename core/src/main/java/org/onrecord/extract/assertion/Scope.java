package org.onrecord.extract.assertion;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Range;
import org.onrecord.model.Tense;

/**
 * What one voice says: where its words stand, and how it puts them.
 *
 * @param said its words; empty where it is the whole article
 * @param apart words within them that are not read as its own
 * @param pointer the word of it that only points at what stands below: "the allegation that"
 * @param start how firmly it puts what it says
 * @param tense the time of what it says, where the words themselves do not tell
 * @param reported whether another voice than the outlet speaks, of which "would" tells the future
 */
record Scope(
        List<Range> said,
        List<Range> apart,
        Optional<Integer> pointer,
        Degree start,
        Optional<Tense> tense,
        boolean reported) {

    /** The outlet's own words: all of them. */
    static final Scope OUTLET = new Scope(List.of(), List.of(), Optional.empty(), Degree.SO, Optional.empty(), false);

    Scope {
        said = List.copyOf(said);
        apart = List.copyOf(apart);
    }

    boolean holds(int word) {
        return (said.isEmpty() || said.stream().anyMatch(range -> range.contains(word)))
                && apart.stream().noneMatch(range -> range.contains(word));
    }

    boolean isPointer(int word) {
        return pointer.isPresent() && pointer.get() == word;
    }

    Scope without(List<Range> words) {
        return new Scope(said, words, pointer, start, tense, reported);
    }
}
