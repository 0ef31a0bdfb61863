package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final List<Set<Integer>> wordsOf = new ArrayList<>();
    private final Set<Integer> words = new HashSet<>();
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
            var pairs = new ArrayList<Integer>();
            var own = new HashSet<Integer>();
            for (var shingle : shingles) {
                if (Shingles.isWord(shingle)) {
                    own.add(shingle);
                } else {
                    sentencesOf
                            .computeIfAbsent(shingle, any -> new ArrayList<>(1))
                            .add(i);
                    pairs.add(shingle);
                }
            }
            telling.add(pairs);
            wordsOf.add(own);
            words.addAll(own);
            size += pairs.size();
        }
    }

    /** How many pairs of words its sentences have. */
    int size() {
        return size;
    }

    /** The pairs of words of its sentences. */
    Set<Integer> pairs() {
        return sentencesOf.keySet();
    }

    /** The single words of its sentences. */
    Set<Integer> words() {
        return words;
    }

    /** The sentences that hold a pair of words. */
    List<Integer> holding(int pair) {
        return sentencesOf.getOrDefault(pair, List.of());
    }

    /** The pairs of words of one sentence; none of a quotation. */
    List<Integer> pairs(int sentence) {
        return telling.get(sentence);
    }

    /** The single words of one sentence; none of a quotation. */
    Set<Integer> words(int sentence) {
        return wordsOf.get(sentence);
    }

    int passages() {
        return passages.size();
    }

    Passage passage(int index) {
        return passages.get(index);
    }

    /** The passages that are quotations. */
    List<Passage> quotations() {
        return passages.stream().filter(Passage::quoted).toList();
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
