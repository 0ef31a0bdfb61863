package org.onrecord.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Token;

/** Tells from a title or a given name which of "he" and "she" a person is called. */
final class Genders {

    private final Map<String, String> lexicon = Lexicon.values("gender.tsv");

    /** What the words say, a title counting more than a given name; empty where they say nothing. */
    Optional<String> of(List<Token> words) {
        return words.stream()
                .map(token -> Optional.ofNullable(lexicon.get(token.form())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
