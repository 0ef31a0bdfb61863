package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/**
 * Finds the outermost names: of many runs of words that may be one ({@link NameRuns}), each weighed by what speaks for it
 * ({@link NameWeights}), those without overlaps that are likeliest to be exactly right.
 */
final class NameDecoder {

    private static final double LEAST = 0.02; // how likely the tagger must find a run for it to be weighed
    private static final double SURE = 0.3; // how likely a run must be in the end

    private final List<NameKind> kinds;
    private final List<String> upos;
    private final TagRuns<NameKind> tagRuns;
    private final NameWeights weights = new NameWeights();

    /**
     * @param labels what the columns of {@link Head#NAME} mean; the first means no name
     * @param spanLabels what the columns of {@link Head#SPAN} mean
     * @param spanMoves what each move between those is worth, by rows
     * @param upos what the columns of {@link Head#UPOS} mean
     */
    NameDecoder(List<String> labels, List<String> spanLabels, float[] spanMoves, List<String> upos) {
        kinds = labels.stream().skip(1).map(NameDecoder::kind).toList();
        this.upos = upos;
        tagRuns = new TagRuns<>(spanLabels, spanMoves, NameDecoder::kind, kind -> LEAST);
    }

    private static NameKind kind(String label) {
        return NameKind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /**
     * The names in a window, in order, not overlapping, counted from the begin of the text.
     *
     * @param words all words of the text
     * @param window the words that were read
     */
    List<Name> names(Scores scores, List<Word> words, Range window, int[] heads, String[] relations) {
        var tree = new NameTree(words.subList(window.begin(), window.end()), heads, relations);
        var runs = new NameRuns(scores, tree, tagRuns.find(scores.of(Head.SPAN)), kinds, upos);
        var likely = new ArrayList<Disjoint.Weighed<NameKind>>();
        for (var run : runs.all()) {
            double chance = weights.chance(runs.clues(run));
            if (chance > SURE) {
                likely.add(new Disjoint.Weighed<>(run.range(), run.kind(), chance - SURE));
            }
        }
        return Disjoint.best(likely, window.size()).stream()
                .map(found -> new Name(
                        tree.withoutClauses(found.range()).moved(window.begin()),
                        found.kind(),
                        found.range().moved(window.begin())))
                .toList();
    }
}
