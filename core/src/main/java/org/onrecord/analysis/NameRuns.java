package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/**
 * The runs of words in one window that may be names, and what speaks for each: those that the tagger of spans finds not unlikely, and
 * what depends on each word that may head a name. As in training/namespans.py.
 */
final class NameRuns {

    private static final double HEADS = 0.15; // how likely a word must be to head a name for the tree to be asked
    private static final double KIND = 0.1; // how likely a kind must be at that word
    private static final Set<String> OPEN = Set.of("ADP", "CCONJ", "SCONJ", "DET", "PART"); // no name ends with such

    /** A run and its kind. */
    record Run(Range range, NameKind kind) {}

    private final NameTree tree;
    private final List<String> upos;
    private final List<NameKind> kinds;
    private final Table tags;
    private final List<double[]> named; // by word: how likely it heads no name, and a name of each kind
    private final Map<Run, Double> tagged = new HashMap<>();
    private final Map<Range, Double> ranges = new HashMap<>(); // as tagged, of any kind
    private final Set<Range> bare = new HashSet<>();
    private final Set<Range> wide = new HashSet<>();

    /**
     * @param found what the tagger finds
     * @param kinds what the columns of {@link Head#NAME} mean, from the second
     * @param upos what the columns of {@link Head#UPOS} mean
     */
    NameRuns(Scores scores, NameTree tree, List<TagRuns.Run<NameKind>> found, List<NameKind> kinds, List<String> upos) {
        this.tree = tree;
        this.upos = upos;
        this.kinds = kinds;
        tags = scores.of(Head.UPOS);
        var names = scores.of(Head.NAME);
        named = IntStream.range(0, names.rows())
                .mapToObj(row -> Chances.of(names, row))
                .toList();
        for (var run : found) {
            tagged.put(new Run(run.range(), run.kind()), run.chance());
            ranges.merge(run.range(), run.chance(), Double::sum);
        }
    }

    /** The runs, ordered by end, begin and kind. */
    List<Run> all() {
        var runs = new LinkedHashSet<>(tagged.keySet());
        for (int head = 0; head < named.size(); head++) {
            if (named.get(head)[0] <= 1 - HEADS) {
                var without = tree.around(head, false);
                var with = tree.around(head, true);
                bare.add(without);
                wide.add(with);
                for (int kind = 0; kind < kinds.size(); kind++) {
                    if (named.get(head)[1 + kind] > KIND) {
                        runs.add(new Run(without, kinds.get(kind)));
                        runs.add(new Run(with, kinds.get(kind)));
                    }
                }
            }
        }
        var sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.<Run>comparingInt(run -> run.range().end())
                .thenComparingInt(run -> run.range().begin())
                .thenComparingInt(run -> kinds.indexOf(run.kind())));
        return sorted;
    }

    /** The values of a run's clues. */
    Map<NameClue, Double> clues(Run run) {
        var range = run.range();
        int head = tree.head(range);
        double just = tagged.getOrDefault(run, 0.0);
        double any = ranges.getOrDefault(range, 0.0);
        var clues = new EnumMap<NameClue, Double>(NameClue.class);
        clues.put(NameClue.ALWAYS, 1.0);
        clues.put(NameClue.RUN, Chances.odds(just));
        clues.put(NameClue.RANGE, Chances.odds(any));
        clues.put(NameClue.SHARE, Chances.odds((just + 0.02) / (any + 0.06)));
        clues.put(NameClue.TREE, one(bare.contains(range)));
        clues.put(NameClue.CLAUSE, one(wide.contains(range) && !bare.contains(range)));
        clues.put(NameClue.KIND, Chances.odds(named.get(head)[1 + kinds.indexOf(run.kind())]));
        clues.put(NameClue.NO_NAME, Chances.odds(named.get(head)[0]));
        clues.put(NameClue.PROPER, Chances.odds(Chances.of(tags, head)[upos.indexOf("PROPN")]));
        clues.put(NameClue.LENGTH, Math.log(range.size()));
        clues.put(NameClue.ONE_WORD, one(range.size() == 1));
        clues.put(NameClue.ENDS_OPEN, one(OPEN.contains(upos.get(tags.best(range.end() - 1)))));
        clues.put(NameClue.SMALL, one(!tree.hasCapital(range)));
        clues.put(NameClue.CLAUSE_LEFT_OUT, one(tree.leavesClauseOut(range, head)));
        clues.put(NameClue.DETERMINER_LEFT_OUT, one(tree.leavesDeterminerOut(range, head)));
        return clues;
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
