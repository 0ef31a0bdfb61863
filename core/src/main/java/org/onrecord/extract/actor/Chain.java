package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Phrases that are taken to mean the same, as far as the article has been read. */
final class Chain {

    private final List<NounPhrase> phrases = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> genders = new HashSet<>();
    private final Set<Boolean> numbers = new HashSet<>();
    private final Set<Sort> sorts = new HashSet<>(); // of its names
    private boolean named;
    private Optional<String> identity = Optional.empty();

    void add(NounPhrase phrase) {
        phrases.add(phrase);
        phrase.gender().ifPresent(genders::add);
        phrase.several().ifPresent(numbers::add);
        identity = identity.or(phrase::identity);
        if (phrase.form().isPronoun()) {
            return;
        }
        heads.add(phrase.headWord());
        keys.add(phrase.key());
        if (phrase.isName()) {
            named = true;
            sorts.add(phrase.sort());
            titles.addAll(phrase.modifiers());
        }
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    NounPhrase last() {
        return phrases.getLast();
    }

    boolean hasHead(String head) {
        return heads.contains(head);
    }

    boolean hasKey(String key) {
        return keys.contains(key);
    }

    /** Whether a name of the chain was met with a word before it: "Minister" of "Minister Ann Lee". */
    boolean hasTitle(String word) {
        return titles.contains(word);
    }

    /** Whether a name of the chain is a person's where this sort is a body's, or the other way round. */
    boolean isOfOther(Sort sort) {
        return (sort == Sort.PERSON && sorts.contains(Sort.GROUP))
                || (sort == Sort.GROUP && sorts.contains(Sort.PERSON));
    }

    boolean isNamed() {
        return named;
    }

    /** The gender that all phrases agree in. */
    Optional<String> gender() {
        return genders.size() == 1 ? Optional.of(genders.iterator().next()) : Optional.empty();
    }

    Optional<Boolean> several() {
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    Optional<String> identity() {
        return identity;
    }
}
