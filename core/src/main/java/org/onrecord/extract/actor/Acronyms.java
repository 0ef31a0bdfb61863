package org.onrecord.extract.actor;

import java.util.Locale;
import org.onrecord.analysis.Tree;

/** Knows initials: "NRA" of "the Norland Relief Agency". */
final class Acronyms {

    private static final int SHORTEST = 2;

    private Acronyms() {}

    /** Whether one phrase is one word in capitals, made of the first letters of the capitalised words of the other. */
    static boolean isOf(Tree tree, NounPhrase acronym, NounPhrase full) {
        if (acronym.names().size() != 1 || full.core().size() < SHORTEST) {
            return false;
        }
        var letters = tree.token(acronym.head()).form().replace(".", "");
        if (letters.length() < SHORTEST || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var initials = new StringBuilder();
        for (int i = full.core().begin(); i < full.core().end(); i++) {
            char first = tree.token(i).form().charAt(0);
            if (Character.isUpperCase(first) && !tree.token(i).upos().equals("DET")) {
                initials.append(first);
            }
        }
        return letters.contentEquals(initials);
    }
}
