package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.link.Print;
import org.onrecord.link.Print.Passage;
import org.onrecord.model.Span;

/** The passages of one article, ready to be compared: which sentence holds which shingle, of those that may show a copy. */
final class Sketch {

    private final List<Passage> passages;
    private final List<List<Integer>> telling = new ArrayList<>();
    private final Map<Integer, List<Integer>> sentencesOf = new HashMap<>();
    private int size;

    /**
     * A sketch of an article.
     *
     * @param common shingles that show nothing: those of the claim itself, which every report of it has
     */
    Sketch(Print print, Set<Integer> common) {
        passages = print.passages();
        for (int i = 0; i < passages.size(); i++) {
            var shingles = passages.get(i).quoted()
                    ? List.<Integer>of()
                    : passages.get(i).signature().stream()
                            .filter(hash -> !common.contains(hash))
                            .toList();
            for (var shingle : shingles) {
                sentencesOf.computeIfAbsent(shingle, any -> new ArrayList<>(1)).add(i);
            }
            telling.add(shingles);
            size += shingles.size();
        }
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

    /** The shingles of one sentence; none of a quotation. */
    List<Integer> shingles(int sentence) {
        return telling.get(sentence);
    }

    int passages() {
        return passages.size();
    }

    Passage passage(int index) {
        return passages.get(index);
    }

    /** The sentences that overlap some words. */
    List<Integer> at(Span words) {
        return at(words, passages);
    }

    /** Those of some passages that are sentences and overlap some words. */
    static List<Integer> at(Span words, List<Passage> passages) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).quoted() && passages.get(i).span().overlaps(words)) {
                found.add(i);
            }
        }
        return found;
    }
}
