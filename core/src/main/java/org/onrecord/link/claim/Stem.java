package org.onrecord.link.claim;

/** What is left of a word without the endings of plurals and verbs: enough to see that "attacks" and "attacked" are one word. */
final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        var stem = without(word, "'s");
        stem = stem.endsWith("ies") ? without(stem, "ies") + "i" : stem.endsWith("ss") ? stem : without(stem, "s");
        stem = stem.endsWith("eed") ? stem : without(without(stem, "ing"), "ed");
        int last = stem.length() - 1;
        if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's') {
            stem = stem.substring(0, last);
        }
        stem = without(stem, "e");
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String without(String word, String ending) {
        return word.length() - ending.length() >= SHORTEST && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length())
                : word;
    }
}
