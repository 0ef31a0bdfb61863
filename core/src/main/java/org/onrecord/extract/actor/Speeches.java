package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Style;

/** Which words stand in whose quoted speech. */
final class Speeches {

    /** The writer's own words. */
    static final int WRITER = 0;

    private final int[] speechOf;
    private final List<Integer> speakers =
            new ArrayList<>(); // by speech: the head of the source; −1 where nobody is named

    private final TreeSet<Integer> sources = new TreeSet<>(); // heads of all sources, quoted or not

    Speeches(Tree tree, List<Attribution> attributions) {
        for (var attribution : attributions) {
            for (var span : attribution.source().spans()) {
                words(tree, span).map(tree::headOf).ifPresent(sources::add);
            }
        }
        speechOf = new int[tree.size()];
        speakers.add(-1);
        for (var attribution : attributions) {
            if (attribution.style() == Style.INDIRECT) {
                continue;
            }
            int speaker = attribution.source().spans().stream()
                    .findFirst()
                    .flatMap(span -> words(tree, span))
                    .map(tree::headOf)
                    .orElse(-1);
            int speech = speakers.size();
            speakers.add(speaker);
            for (var content : attribution.content()) {
                words(tree, content).ifPresent(range -> mark(tree, range, speech, attribution.style()));
            }
        }
    }

    private void mark(Tree tree, Range range, int speech, Style style) {
        boolean quoted = style == Style.DIRECT;
        for (int i = range.begin(); i < range.end(); i++) {
            if (isMark(tree.token(i).form())) {
                quoted = style == Style.DIRECT || !quoted;
            } else if (quoted) {
                speechOf[i] = speech;
            }
        }
    }

    private static boolean isMark(String form) {
        return form.length() <= 2 && "\"“”„«»``''".contains(form);
    }

    /** The words of some characters; empty where no word begins there. */
    static Optional<Range> words(Tree tree, Span span) {
        int begin = firstFrom(tree, span.begin());
        int end = firstFrom(tree, span.end());
        return begin < end ? Optional.of(new Range(begin, end)) : Optional.empty();
    }

    private static int firstFrom(Tree tree, int place) {
        int low = 0;
        int high = tree.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tree.token(middle).span().begin() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of the speech that a word stands in. */
    int at(int word) {
        return speechOf[word];
    }

    /** Whether a word is the head of the words that name a source. */
    boolean speaks(int head) {
        return sources.contains(head);
    }

    /** The head of the source named last before a word; −1 where there is none. */
    int speakerBefore(int word) {
        var before = sources.lower(word);
        return before == null ? -1 : before;
    }

    /** The head of the words that name a speaker; −1 where nobody is named. */
    int speaker(int speech) {
        return speakers.get(speech);
    }
}
