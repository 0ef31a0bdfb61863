package org.onrecord.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Range;

/**
 * A statement on its way to become an attribution; ranges count the words of the whole article.
 *
 * @param cue the words that say that something is said
 * @param source who says it; empty where the text names nobody
 * @param content what is said, in order; never empty
 */
record Draft(Range cue, Optional<Range> source, List<Range> content) {

    Draft {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a draft without content at " + cue);
        }
    }

    /** The same with one more piece of content at the end. */
    Draft and(Range piece) {
        var pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Draft(cue, source, pieces);
    }

    Range lastContent() {
        return content.getLast();
    }

    /** The first of its words. */
    int begin() {
        int first = Math.min(cue.begin(), content.getFirst().begin());
        return source.map(range -> Math.min(first, range.begin())).orElse(first);
    }

    /** One past the last of its words. */
    int end() {
        int last = Math.max(cue.end(), lastContent().end());
        return source.map(range -> Math.max(last, range.end())).orElse(last);
    }

    /** The words that any of them says. */
    static BitSet said(List<Draft> drafts) {
        var said = new BitSet();
        drafts.forEach(draft -> draft.content().forEach(piece -> said.set(piece.begin(), piece.end())));
        return said;
    }

    boolean says(int word) {
        return content.stream().anyMatch(piece -> piece.contains(word));
    }
}
