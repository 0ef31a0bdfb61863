package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Print.Passage;

/** Ties entries that are told in nearly the same passage, or that give the same quotation. */
final class PassageTies {

    /** So much of the shorter passage's shingles must be the other's too. */
    private static final double PASSAGE = 0.8;

    /** And so many: those of "Norland shipped forty engines to Ostmark in May" may be two reporters' own. */
    private static final int PASSAGE_SHINGLES = 18;

    /**
     * Where one names a voice and the other none, or one has a voice and the other tells it itself, they must be the same passage, word
     * for word: two reporters put a claim alike, and "said two officials" is what tells their sources apart.
     */
    private static final double SAME = 0.9;

    private static final double QUOTATION = 0.7;

    /** "We will not comment" is everybody's. */
    private static final int QUOTATION_SHINGLES = 8;

    /** A quotation that goes on in the paragraph of a sentence stands so many characters behind it. */
    private static final int NEXT = 1;

    /** So many passages are kept of each shingle, of entries that tell alike. */
    private static final int KEPT = 12;

    /** A passage that is so much the same as one that is kept is found by that one. */
    private static final double COPY = 0.95;

    private final DependenceKind kind;
    private final double part;
    private final int least;
    private final Map<Integer, List<Told>> holding = new HashMap<>();
    private final List<Dependence> ties = new ArrayList<>();

    private PassageTies(DependenceKind kind, double part, int least) {
        this.kind = kind;
        this.part = part;
        this.least = least;
    }

    private record Told(Witness witness, Passage passage) {}

    /** @param witnesses in the order of time */
    static List<Dependence> of(List<Witness> witnesses) {
        var passages = new PassageTies(DependenceKind.PASSAGE, PASSAGE, PASSAGE_SHINGLES);
        var quotations = new PassageTies(DependenceKind.QUOTATION, QUOTATION, QUOTATION_SHINGLES);
        for (var witness : witnesses) {
            witness.sketch().ifPresent(sketch -> {
                for (int place : witness.passages()) {
                    passages.add(new Told(witness, sketch.passage(place)));
                }
                quotations(witness, sketch).forEach(passage -> quotations.add(new Told(witness, passage)));
            });
        }
        var ties = new ArrayList<>(passages.ties);
        ties.addAll(quotations.ties);
        return ties;
    }

    /** The quotations in the words that tell an entry, in their sentence, or right behind it. */
    private static List<Passage> quotations(Witness witness, Sketch sketch) {
        var sentences = witness.passages().stream()
                .map(place -> sketch.passage(place).span())
                .toList();
        var found = new ArrayList<Passage>();
        for (int i = 0; i < sketch.passages(); i++) {
            var passage = sketch.passage(i);
            if (passage.quoted()
                    && (passage.span().overlaps(witness.entry().evidence())
                            || sentences.stream()
                                    .anyMatch(sentence -> passage.span().overlaps(sentence)
                                            || (passage.span().begin() >= sentence.end()
                                                    && passage.span().begin() - sentence.end() <= NEXT)))) {
                found.add(passage);
            }
        }
        return found;
    }

    private void add(Told told) {
        if (told.passage().signature().size() < least) {
            return;
        }
        var counts = new HashMap<Told, Integer>();
        for (var hash : told.passage().signature()) {
            holding.getOrDefault(hash, List.of()).forEach(one -> counts.merge(one, 1, Integer::sum));
        }
        if (!told.witness().lean().isOwn()) {
            tie(told, counts);
        }
        if (counts.entrySet().stream().noneMatch(count -> isKept(count.getKey(), told, count.getValue()))) {
            keep(told);
        }
    }

    private void tie(Told told, Map<Told, Integer> counts) {
        var tied = new HashSet<String>();
        counts.entrySet().stream()
                .filter(count -> isTie(count.getKey(), told, count.getValue()))
                .sorted(Map.Entry.<Told, Integer>comparingByValue().reversed())
                .filter(count -> tied.add(count.getKey().witness().told()))
                .forEach(count -> ties.add(count.getKey()
                        .witness()
                        .with(
                                told.witness(),
                                kind,
                                Math.min(1, (double) count.getValue() / shorter(count.getKey(), told)),
                                told.witness().entry().quote())));
    }

    private static boolean isKept(Told earlier, Told later, int shared) {
        return shared >= COPY * longer(earlier, later)
                && earlier.witness().told().equals(later.witness().told())
                && earlier.witness().lean().key().equals(later.witness().lean().key());
    }

    private boolean isTie(Told earlier, Told later, int shared) {
        return shared >= least
                && shared >= part * shorter(earlier, later)
                && !earlier.witness()
                        .entry()
                        .article()
                        .equals(later.witness().entry().article())
                && !earlier.witness().namesAnother(later.witness())
                && (earlier.witness().isToldLike(later.witness())
                        || kind == DependenceKind.QUOTATION
                        || shared >= SAME * longer(earlier, later));
    }

    private static int longer(Told one, Told other) {
        return Math.max(
                one.passage().signature().size(), other.passage().signature().size());
    }

    private static int shorter(Told one, Told other) {
        return Math.min(
                one.passage().signature().size(), other.passage().signature().size());
    }

    private void keep(Told told) {
        for (var hash : told.passage().signature()) {
            var list = holding.computeIfAbsent(hash, any -> new ArrayList<>(1));
            var way = told.witness().told();
            if (list.stream().filter(one -> one.witness().told().equals(way)).count() < KEPT) {
                list.add(told);
            }
        }
    }
}
