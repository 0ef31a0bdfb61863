package org.onrecord.model;

/**
 * The word that tells an event: "supplied", "sanctions".
 *
 * @param word index of the word among those of the analysis
 * @param span its characters; a verb's particle is left out
 * @param lemma dictionary form: "supply", "sanction"
 */
public record Predicate(int word, Span span, String lemma) {}
