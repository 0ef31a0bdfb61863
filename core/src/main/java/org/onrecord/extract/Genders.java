package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Token;

/** Tells from a title or a given name which of "he" and "she" a person is called. */
final class Genders {

    private final Lexicon lexicon = Lexicon.load("gender.tsv");

    /** What the words say, a title counting more than a given name; empty where they say nothing. */
    Optional<String> of(List<Token> words) {
        return words.stream()
                .map(token -> lexicon.of(token.form()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
