package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * How well attributions were found, as Onrecord scores itself on PolNeAR (see docs of {@code eval attribution}).
 *
 * @param sourceTokens tokens of an article that stand in any source
 * @param cueTokens the same of cues
 * @param contentTokens the same of contents
 * @param exactContents contents whose token sets are equal, one to one
 * @param pairs attributions with a content, paired one to one: the two with the most alike contents first; right where
 *     contents and sources are alike
 * @param sources gold attributions with a source whose content was found; of them, those paired with a source; of those, the
 *     alike
 */
record AttributionScore(
        Tally sourceTokens, Tally cueTokens, Tally contentTokens, Tally exactContents, Tally pairs, Tally sources) {

    static final AttributionScore NONE =
            new AttributionScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** From here on two token sets are alike: half of what they hold is shared. */
    private static final double ALIKE = 0.5;

    /** An attribution as sets of tokens. */
    private record Tokens(BitSet source, BitSet cue, BitSet content) {

        static List<Tokens> of(List<MarkedAttribution> attributions, WordTokens words) {
            return attributions.stream()
                    .map(a -> new Tokens(words.in(a.source()), words.in(a.cue()), words.in(a.content())))
                    .toList();
        }
    }

    /** A gold attribution and a found one, and how alike their contents are. */
    private record Pair(int gold, int found, double dice) {}

    /** The score of one article. */
    static AttributionScore of(String text, List<MarkedAttribution> gold, List<MarkedAttribution> found) {
        var words = new WordTokens(text);
        var marked = Tokens.of(gold, words);
        var read = Tokens.of(found, words);
        var markedWithContent = withContent(marked);
        var readWithContent = withContent(read);
        var pairs = pairs(markedWithContent, readWithContent);
        return new AttributionScore(
                tokens(marked, read, Tokens::source),
                tokens(marked, read, Tokens::cue),
                tokens(marked, read, Tokens::content),
                equalContents(markedWithContent, readWithContent),
                right(pairs, markedWithContent, readWithContent),
                sources(pairs, markedWithContent, readWithContent));
    }

    AttributionScore plus(AttributionScore other) {
        return new AttributionScore(
                sourceTokens.plus(other.sourceTokens),
                cueTokens.plus(other.cueTokens),
                contentTokens.plus(other.contentTokens),
                exactContents.plus(other.exactContents),
                pairs.plus(other.pairs),
                sources.plus(other.sources));
    }

    private static List<Tokens> withContent(List<Tokens> attributions) {
        return attributions.stream().filter(a -> !a.content().isEmpty()).toList();
    }

    private static Tally tokens(List<Tokens> gold, List<Tokens> found, Function<Tokens, BitSet> role) {
        var marked = new BitSet();
        gold.forEach(a -> marked.or(role.apply(a)));
        var read = new BitSet();
        found.forEach(a -> read.or(role.apply(a)));
        var both = (BitSet) marked.clone();
        both.and(read);
        return new Tally(marked.cardinality(), read.cardinality(), both.cardinality());
    }

    private static Tally equalContents(List<Tokens> gold, List<Tokens> found) {
        var open = new ArrayList<>(gold.stream().map(Tokens::content).toList());
        long right = found.stream().filter(a -> open.remove(a.content())).count();
        return new Tally(gold.size(), found.size(), right);
    }

    /** Greedy: the two most alike contents first, each in one pair only; of equals those that stand first. */
    private static List<Pair> pairs(List<Tokens> gold, List<Tokens> found) {
        var options = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            for (int k = 0; k < found.size(); k++) {
                double dice =
                        WordTokens.dice(gold.get(i).content(), found.get(k).content());
                if (dice >= ALIKE) {
                    options.add(new Pair(i, k, dice));
                }
            }
        }
        options.sort(Comparator.comparingDouble(Pair::dice).reversed()); // stable: gold order, then found order
        var goldTaken = new HashSet<Integer>();
        var foundTaken = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var option : options) {
            if (!goldTaken.contains(option.gold()) && foundTaken.add(option.found())) {
                goldTaken.add(option.gold());
                pairs.add(option);
            }
        }
        return pairs;
    }

    private static Tally right(List<Pair> pairs, List<Tokens> gold, List<Tokens> found) {
        long right =
                pairs.stream().filter(pair -> alikeSources(pair, gold, found)).count();
        return new Tally(gold.size(), found.size(), right);
    }

    private static Tally sources(List<Pair> pairs, List<Tokens> gold, List<Tokens> found) {
        var withSource = pairs.stream()
                .filter(pair -> !gold.get(pair.gold()).source().isEmpty())
                .toList();
        long named = withSource.stream()
                .filter(pair -> !found.get(pair.found()).source().isEmpty())
                .count();
        long right = withSource.stream()
                .filter(pair -> alikeSources(pair, gold, found))
                .count();
        return new Tally(withSource.size(), named, right);
    }

    private static boolean alikeSources(Pair pair, List<Tokens> gold, List<Tokens> found) {
        return WordTokens.dice(
                        gold.get(pair.gold()).source(), found.get(pair.found()).source())
                >= ALIKE;
    }
}
