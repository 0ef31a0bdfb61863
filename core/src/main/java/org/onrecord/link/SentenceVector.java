package org.onrecord.link;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        return cosine(other, false);
    }

    /** The same of their names alone. */
    public double cosineOfNames(SentenceVector other) {
        return cosine(other, true);
    }

    private double cosine(SentenceVector other, boolean namesOnly) {
        long product = 0;
        int k = 0;
        for (int i = 0; i < words.length; i++) {
            while (k < other.words.length && (other.words[k] | NAME) < (words[i] | NAME)) {
                k++;
            }
            if (k < other.words.length
                    && (other.words[k] | NAME) == (words[i] | NAME)
                    && (!namesOnly || (isName(words[i]) && isName(other.words[k])))) {
                product += (long) weights[i] * other.weights[k];
            }
        }
        double lengths = Math.sqrt((double) square(namesOnly) * other.square(namesOnly));
        return lengths == 0 ? 0 : product / lengths;
    }

    private long square(boolean namesOnly) {
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += namesOnly && !isName(words[i]) ? 0 : (long) weights[i] * weights[i];
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
