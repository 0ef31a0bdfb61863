package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.link.Print;
import org.onrecord.link.Print.Passage;
import org.onrecord.model.Span;

/** The passages of one article, ready to be compared: which passage holds which shingle. */
final class Sketch {

    private final List<Passage> passages;
    private final Map<Integer, List<Integer>> sentencesOf = new HashMap<>();
    private final int size;

    Sketch(Print print) {
        passages = print.passages();
        int hashes = 0;
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).quoted()) {
                int sentence = i;
                passages.get(i)
                        .signature()
                        .forEach(hash -> sentencesOf
                                .computeIfAbsent(hash, any -> new ArrayList<>(1))
                                .add(sentence));
                hashes += passages.get(i).signature().size();
            }
        }
        size = hashes;
    }

    /** How many shingles its sentences have. */
    int size() {
        return size;
    }

    /** The shingles of its sentences. */
    Set<Integer> shingles() {
        return sentencesOf.keySet();
    }

    /** The sentences that hold a shingle. */
    List<Integer> holding(int shingle) {
        return sentencesOf.getOrDefault(shingle, List.of());
    }

    int passages() {
        return passages.size();
    }

    Passage passage(int index) {
        return passages.get(index);
    }

    /** The sentences that overlap some words. */
    List<Integer> at(Span words) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).quoted() && passages.get(i).span().overlaps(words)) {
                found.add(i);
            }
        }
        return found;
    }
}
