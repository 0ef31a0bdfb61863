package org.onrecord.extract.event;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.Token;

/** The dictionary form of a verb, also where the network took the wrong one of two: "staged" is of "stage", not "stag". */
final class Lemma {

    private Lemma() {}

    /** The network's form where it is known; else one that the ending of the word allows and that is known. */
    static String of(Token token, Predicate<String> known) {
        if (known.test(token.lemma())) {
            return token.lemma();
        }
        var form = token.form().toLowerCase(Locale.ROOT);
        return Stream.of("ed", "ing", "es", "s")
                .filter(form::endsWith)
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .flatMap(stem -> Stream.of(stem, stem + "e", single(stem)))
                .filter(known)
                .findFirst()
                .orElse(token.lemma());
    }

    /** "repell" of "repelled": "repel". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }
}
