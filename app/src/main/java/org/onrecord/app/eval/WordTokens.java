package org.onrecord.app.eval;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * The tokens by which attributions are compared: maximal runs of letters, digits and {@code _}, which is what {@code \w+} means
 * in Python. So marks that only surround words never count.
 */
final class WordTokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<Span> tokens;

    WordTokens(String text) {
        tokens = TOKEN.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** The tokens that stand in spans, wholly or in part. */
    BitSet in(List<Span> spans) {
        var in = new BitSet(tokens.size());
        for (var span : spans) {
            for (int i = firstEndingAfter(span.begin());
                    i < tokens.size() && tokens.get(i).begin() < span.end();
                    i++) {
                in.set(i);
            }
        }
        return in;
    }

    private int firstEndingAfter(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How alike two sets of tokens are, from 0 to 1 (Dice, 1945): twice what they share over what they hold; two empty sets are equal. */
    static double dice(BitSet one, BitSet other) {
        int all = one.cardinality() + other.cardinality();
        if (all == 0) {
            return 1;
        }
        var shared = (BitSet) one.clone();
        shared.and(other);
        return 2.0 * shared.cardinality() / all;
    }
}
