package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Range;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/**
 * Cuts a text into windows that fit the network: as few as can be, of about equal size, each of whole lines, or of whole sentences
 * where these are given. A line that is longer than a window is cut between what look like sentences, and a sentence that is
 * longer than a window into equal parts. Windows do not overlap.
 */
final class Windows {

    /** Most pieces in a window, without the marks at its ends: training's {@code PIECES} less two. */
    static final int PIECES = 254;

    private final WordPieces wordPieces;

    Windows(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
    }

    /** Windows that cover all words, in order; none where there are no words. */
    List<Range> cut(Words words) {
        var all = words.words();
        var sizes = new long[all.size() + 1]; // pieces of all words before each word
        for (int i = 0; i < all.size(); i++) {
            sizes[i + 1] = sizes[i] + wordPieces.of(all.get(i).form()).length;
        }
        var units = new ArrayList<Range>();
        for (var unit : words.sentenceEnds().isEmpty() ? lines(all) : sentences(words)) {
            addFitting(units, unit, all, sizes);
        }
        return group(units, sizes);
    }

    private static List<Range> lines(List<Word> words) {
        var lines = new ArrayList<Range>();
        int begin = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || words.get(end).lineBefore()) {
                lines.add(new Range(begin, end));
                begin = end;
            }
        }
        return lines;
    }

    private static List<Range> sentences(Words words) {
        var sentences = new ArrayList<Range>();
        int begin = 0;
        for (int end : words.sentenceEnds()) {
            sentences.add(new Range(begin, end));
            begin = end;
        }
        if (begin < words.words().size()) {
            sentences.add(new Range(begin, words.words().size()));
        }
        return sentences;
    }

    private static void addFitting(List<Range> units, Range unit, List<Word> words, long[] sizes) {
        if (size(unit, sizes) <= PIECES) {
            units.add(unit);
            return;
        }
        int begin = unit.begin();
        for (int end = begin + 1; end <= unit.end(); end++) {
            if (end == unit.end() || SentenceLook.endsBefore(words, end)) {
                addEqualParts(units, new Range(begin, end), sizes);
                begin = end;
            }
        }
    }

    private static void addEqualParts(List<Range> units, Range sentence, long[] sizes) {
        int begin = sentence.begin();
        while (begin < sentence.end()) {
            long rest = sizes[sentence.end()] - sizes[begin];
            long parts = (rest + PIECES - 1) / PIECES;
            int end = begin + 1;
            while (end < sentence.end()
                    && sizes[end + 1] - sizes[begin] <= PIECES
                    && (sizes[end] - sizes[begin]) * parts < rest) {
                end++;
            }
            units.add(new Range(begin, end));
            begin = end;
        }
    }

    /** Runs of units, as few as fit, the largest as small as it can be. */
    private static List<Range> group(List<Range> units, long[] sizes) {
        int fewest = group(units, sizes, PIECES).size();
        int low = 1;
        int high = PIECES;
        while (low < high) {
            int middle = (low + high) / 2;
            if (units.stream().anyMatch(unit -> size(unit, sizes) > middle)
                    || group(units, sizes, middle).size() > fewest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return group(units, sizes, high);
    }

    private static List<Range> group(List<Range> units, long[] sizes, int limit) {
        var groups = new ArrayList<Range>();
        for (var unit : units) {
            if (!groups.isEmpty() && sizes[unit.end()] - sizes[groups.getLast().begin()] <= limit) {
                groups.set(groups.size() - 1, new Range(groups.getLast().begin(), unit.end()));
            } else {
                groups.add(unit);
            }
        }
        return groups;
    }

    private static long size(Range range, long[] sizes) {
        return sizes[range.end()] - sizes[range.begin()];
    }
}
