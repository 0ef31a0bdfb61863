package org.onrecord.extract.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
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

    /** The sort that a noun says, where it says one only: "magazine". */
    static Optional<ActorKind> only(String noun) {
        var fitting = Arrays.stream(ActorKind.values())
                .filter(kind -> fits(noun, kind))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    static boolean fits(String noun, ActorKind kind) {
        return FITTING.contains(noun.toLowerCase(Locale.ROOT) + " "
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
