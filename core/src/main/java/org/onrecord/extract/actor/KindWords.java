package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;

/** Nouns that only say what sort of actor a name before them is: "agency" of an outlet, "movement" of an armed group. */
final class KindWords {

    private static final Set<String> FITTING = fitting();

    private KindWords() {}

    private static Set<String> fitting() {
        var fitting = new HashSet<String>();
        Lexicon.values("kind-words.tsv")
                .forEach((noun, kinds) -> Lexicon.words(kinds).forEach(kind -> fitting.add(noun + " " + kind)));
        return Set.copyOf(fitting);
    }

    static boolean fits(String noun, ActorKind kind) {
        return FITTING.contains(noun.toLowerCase(Locale.ROOT) + " "
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
