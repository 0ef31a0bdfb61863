package org.onrecord.link.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;

/**
 * An entry of a claim, with what shows on whom it leans.
 *
 * @param entry the entry
 * @param lean on whom it leans by its chain and marks
 * @param sketch the text of its article; empty where nothing is kept of it
 */
record Witness(Entry entry, Lean lean, Optional<Sketch> sketch) {

    private static final String SENTENCE_ENDS = ".!?…”\"’»";

    /**
     * What it tells, roughly: those that tell alike stand on one side, whichever that is, so that entries are tied to one that tells
     * alike wherever there is one.
     */
    String told() {
        var factuality = entry.factuality();
        return entry.stance() + " " + factuality.polarity() + " " + factuality.certainty();
    }

    /** Whether both name voices, and not the same: then no likeness of their texts makes them one. */
    boolean namesAnother(Witness other) {
        return lean.isNamed() && other.lean.isNamed() && !lean.key().equals(other.lean.key());
    }

    /** Whether both name a voice, both have one that is not named, or both have none. */
    boolean isToldLike(Witness other) {
        return lean.isNamed() == other.lean.isNamed()
                && (lean.isNamed()
                        || entry.chain().size() > 1 == other.entry.chain().size() > 1);
    }

    /** Whether it may lean on another's text: it names nobody and does not say that somebody told its own outlet. */
    boolean isOpen() {
        return !lean.isNamed() && !lean.isOwn();
    }

    /** Whether its words are a headline: they stand first in the text, and end as no sentence does. */
    boolean isHeadline() {
        var quote = entry.quote().strip();
        return passages().contains(0)
                && !quote.isEmpty()
                && SENTENCE_ENDS.indexOf(quote.charAt(quote.length() - 1)) < 0;
    }

    /** The passages of its text that tell it. */
    List<Integer> passages() {
        return sketch.map(one -> one.at(entry.evidence())).orElse(List.of());
    }

    /** The telling words of each of those passages. */
    List<Set<Integer>> evidence() {
        return sketch.map(one -> passages().stream()
                        .map(place -> one.passage(place).signature().stream()
                                .filter(Shingles::isWord)
                                .collect(Collectors.toSet()))
                        .toList())
                .orElse(List.of());
    }

    /** That a later entry leans on this one, or on the same. */
    Dependence with(Witness later, DependenceKind kind, double score, String words) {
        return new Dependence(entry.id(), later.entry.id(), kind, score, words);
    }
}
