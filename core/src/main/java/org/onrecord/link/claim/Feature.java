package org.onrecord.link.claim;

import java.util.Locale;

/** What is looked at in two entries, each a number mostly from 0 to 1. What each counts stands in {@code claim-weights.tsv}. */
enum Feature {
    /** Always 1. */
    ALWAYS,
    /** The predicates are one word. */
    SAME_PREDICATE,
    /** They are not, and begin alike: "explode", "explosion". */
    LIKE_STEM,
    /** How near the predicates are in meaning. */
    LIKE_MEANING,
    /** They are not one word, and very near in meaning. */
    VERY_LIKE_MEANING,
    /** A predicate's meaning is not known. */
    UNKNOWN_MEANING,
    /** How much the less telling of two same predicates tells by itself, in sixths. */
    RARE_PREDICATE,
    /** The predicates are words of saying: both 1, one of them a half. */
    SAYING,
    /** The words that tell the one hold the predicate of the other as another word: both 1, one of them a half. */
    OTHERS_PREDICATE,
    /** PLOVER's types are the same. */
    SAME_TYPE,
    OTHER_TYPE,
    /** How much the articles share of their telling words. */
    SAME_STORY,
    /** How much of the names of the one with fewer names the other has too. */
    SAME_NAMES_IN_STORY,
    SAME_ARTICLE,
    /** Both stand where their articles begin. */
    BOTH_FIRST,
    SAME_SENTENCE,
    /** How far apart in one article, from 0 to 1 at two thousand characters. */
    FAR_IN_ARTICLE,
    /** One of the doers is the same. */
    SAME_ACTOR,
    OTHER_ACTOR,
    SAME_RECIPIENT,
    OTHER_RECIPIENT,
    /** A doer or recipient of one is a doer or recipient of the other. */
    SAME_PARTY,
    /** How much the themes share of their words. */
    SAME_THEME,
    OTHER_THEME,
    SAME_PLACE,
    OTHER_PLACE,
    /** The times overlap. */
    SAME_TIME,
    OTHER_TIME,
    /** The words that tell them share a name. */
    SAME_NAME,
    /** Both hold names, and none is the same. */
    OTHER_NAMES,
    SAME_NUMBER,
    OTHER_NUMBERS,
    /** How much the words near the predicates share. */
    SAME_WORDS_NEAR,
    /** How much the words that tell them share. */
    SAME_WORDS;

    /** Its name in the table of weights. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
