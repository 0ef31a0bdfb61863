package org.onrecord.link;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an article is about, for comparing: its most telling words, each as a number made of its letters, and how much it weighs there. Two
 * articles on the same matter share many.
 */
public final class SentenceVector {

    /** So many words are kept: more hardly change an answer. */
    private static final int MOST = 72;

    private static final int BYTES_PER_WORD = Integer.BYTES + 1;
    private static final int NAME = 1;
    private static final int HEAVIEST = 255;
    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    /**
     * A word of an article.
     *
     * @param word its dictionary form, in lower case
     * @param isName whether it is part of a name
     * @param weight how much it tells, above 0
     */
    public record Telling(String word, boolean isName, double weight) {}

    private final int[] words; // ascending; the lowest bit is set where it is part of a name
    private final int[] weights;

    /** What {@link #values()} gave. */
    public SentenceVector(byte[] values) {
        var buffer = ByteBuffer.wrap(values);
        words = new int[values.length / BYTES_PER_WORD];
        weights = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = buffer.getInt();
            weights[i] = Byte.toUnsignedInt(buffer.get());
        }
    }

    private SentenceVector(int[] words, int[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** Keeps the heaviest of an article's words. */
    public static SentenceVector of(List<Telling> words) {
        var kept = words.stream()
                .sorted(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word))
                .limit(MOST)
                .toList();
        double most = kept.stream().mapToDouble(Telling::weight).max().orElse(1);
        var rows = kept.stream()
                .map(word -> new int[] {number(word), (int) Math.max(1, Math.round(word.weight() / most * HEAVIEST))})
                .sorted(Comparator.comparingInt(row -> row[0]))
                .toList();
        return new SentenceVector(
                rows.stream().mapToInt(row -> row[0]).toArray(),
                rows.stream().mapToInt(row -> row[1]).toArray());
    }

    private static int number(Telling word) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < word.word().length(); i++) {
            hash = (hash ^ word.word().charAt(i)) * FNV_PRIME;
        }
        return word.isName() ? hash | NAME : hash & ~NAME;
    }

    /** The words and weights, for keeping. */
    public byte[] values() {
        var buffer = ByteBuffer.allocate(words.length * BYTES_PER_WORD);
        for (int i = 0; i < words.length; i++) {
            buffer.putInt(words[i]).put((byte) weights[i]);
        }
        return buffer.array();
    }

    /** The cosine of the angle to another: 1 where both have the same words, 0 where they share none. */
    public double cosine(SentenceVector other) {
        double lengths = Math.sqrt((double) square() * other.square());
        return lengths == 0 ? 0 : compare(other, false) / lengths;
    }

    /** How much of the names of the one that has fewer the other has too, by weight: 1 where it has them all. */
    public double sharedNames(SentenceVector other) {
        long least = Math.min(sumOfNames(), other.sumOfNames());
        return least == 0 ? 0 : Math.min(1, (double) compare(other, true) / least);
    }

    /** So many of its heaviest names, as numbers: the same for the same name in any article. */
    public List<Integer> heaviestNames(int most) {
        return IntStream.range(0, words.length)
                .filter(i -> isName(words[i]))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -weights[i]))
                .limit(most)
                .map(i -> words[i])
                .toList();
    }

    private long sumOfNames() {
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += isName(words[i]) ? weights[i] : 0;
        }
        return sum;
    }

    /** The sum over shared words: of the product of their weights, or over names of the lesser weight. */
    private long compare(SentenceVector other, boolean names) {
        long sum = 0;
        int k = 0;
        for (int i = 0; i < words.length; i++) {
            while (k < other.words.length && (other.words[k] | NAME) < (words[i] | NAME)) {
                k++;
            }
            if (k < other.words.length
                    && (other.words[k] | NAME) == (words[i] | NAME)
                    && (!names || (isName(words[i]) && isName(other.words[k])))) {
                sum += names ? Math.min(weights[i], other.weights[k]) : (long) weights[i] * other.weights[k];
            }
        }
        return sum;
    }

    private long square() {
        long sum = 0;
        for (int weight : weights) {
            sum += (long) weight * weight;
        }
        return sum;
    }

    private static boolean isName(int word) {
        return (word & NAME) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceVector vector
                && Arrays.equals(words, vector.words)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
