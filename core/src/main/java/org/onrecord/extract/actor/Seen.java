package org.onrecord.extract.actor;

import java.util.HashSet;
import java.util.Set;

/** The words of the phrases that were met so far. */
final class Seen {

    private final Set<String> keys = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    void add(NounPhrase phrase) {
        keys.add(phrase.key());
        heads.add(phrase.headWord());
        names.addAll(phrase.names());
    }

    boolean hasKey(String key) {
        return keys.contains(key);
    }

    boolean hasHead(String head) {
        return heads.contains(head);
    }

    boolean hasName(String word) {
        return names.contains(word);
    }
}
