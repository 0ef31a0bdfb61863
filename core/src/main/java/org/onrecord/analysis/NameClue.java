package org.onrecord.analysis;

import java.util.Locale;

/**
 * What may speak for or against a run of words being a name; each has a weight in {@code name-clues.tsv}. As in
 * training/namespans.py.
 */
enum NameClue {
    /** Counts for every run. */
    ALWAYS,
    /** How likely the tagger finds the run to be just this kind of name. */
    RUN,
    /** How likely the tagger finds the run to be a name of any kind. */
    RANGE,
    /** The share of this kind in that. */
    SHARE,
    /** The run is what depends on one word. */
    TREE,
    /** The run is that with a relative clause. */
    CLAUSE,
    /** How likely the head of the run is to head a name of this kind. */
    KIND,
    /** How likely the head of the run is to head no name. */
    NO_NAME,
    /** How likely the head of the run is to be a proper noun. */
    PROPER,
    /** The logarithm of the number of words. */
    LENGTH,
    ONE_WORD,
    /** The last word asks for more: "of", "and", "the". */
    ENDS_OPEN,
    /** No word begins with a capital. */
    SMALL,
    /** A relative clause of the head follows the run. */
    CLAUSE_LEFT_OUT,
    /** A determiner of the head is not in the run. */
    DETERMINER_LEFT_OUT;

    /** Its name in the data file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
