package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.analysis.EventClause;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Word;

/**
 * A sentence in which {@code <s>source</s>} and {@code <t>target</t>} are marked; either may be marked more than once, or not at
 * all. A mark that is not closed counts for nothing.
 */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    private final StringBuilder plain = new StringBuilder();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> targets = new ArrayList<>();

    private MarkedText(String text) {
        int at = 0;
        int source = -1;
        int target = -1;
        for (var mark = MARK.matcher(text); mark.find(); at = mark.end()) {
            plain.append(text, at, mark.start());
            boolean opens = mark.group(1).isEmpty();
            if (mark.group(2).equals("s")) {
                source = close(sources, source, opens);
            } else {
                target = close(targets, target, opens);
            }
        }
        plain.append(text, at, text.length());
    }

    /** The sentence as a clause; throws {@link IllegalArgumentException} where it has no word. */
    static EventClause clause(String text, Tokenizer tokenizer) {
        var marked = new MarkedText(text);
        var words = tokenizer.tokenize(Article.of(marked.plain.toString())).words();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in the sentence");
        }
        return new EventClause(
                words, new Range(0, words.size()), ranges(words, marked.sources), ranges(words, marked.targets));
    }

    /** Ends what was opened, and says where the next begins; -1 where none is open. */
    private int close(List<Span> spans, int begin, boolean opens) {
        if (opens) {
            return plain.length();
        }
        if (begin >= 0 && begin < plain.length()) {
            spans.add(new Span(begin, plain.length()));
        }
        return -1;
    }

    private static List<Range> ranges(List<Word> words, List<Span> spans) {
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).span();
            if (spans.stream().anyMatch(word::overlaps)) {
                ranges.add(new Range(i, i + 1));
            }
        }
        return ranges;
    }
}
