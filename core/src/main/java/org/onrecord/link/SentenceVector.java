package org.onrecord.link;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What an entry is compared by beside its words. Its story: the most telling words of its article, each as a number made of its letters, and
 * how much it weighs there; articles on the same matter share many. And its context: what the predicate means where it stands, as a
 * direction of 384 numbers.
 */
public final class SentenceVector {

    /** So many words are kept: more hardly change an answer. */
    private static final int MOST = 72;

    private static final int WIDTH = 384;
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
    private final byte[] context; // empty where it is not known

    /** What {@link #values()} gave. */
    public SentenceVector(byte[] values) {
        var buffer = ByteBuffer.wrap(values);
        context = new byte[buffer.get() == 0 ? 0 : WIDTH];
        buffer.get(context);
        words = new int[buffer.remaining() / BYTES_PER_WORD];
        weights = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = buffer.getInt();
            weights[i] = Byte.toUnsignedInt(buffer.get());
        }
    }

    private SentenceVector(int[] words, int[] weights, byte[] context) {
        this.words = words;
        this.weights = weights;
        this.context = context;
    }

    /**
     * The same story with a context.
     *
     * @param direction 384 numbers
     */
    public SentenceVector with(byte[] direction) {
        if (direction.length != WIDTH) {
            throw new IllegalArgumentException("not " + WIDTH + " numbers: " + direction.length);
        }
        return new SentenceVector(words, weights, direction.clone());
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
                rows.stream().mapToInt(row -> row[1]).toArray(),
                new byte[0]);
    }

    private static int number(Telling word) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < word.word().length(); i++) {
            hash = (hash ^ word.word().charAt(i)) * FNV_PRIME;
        }
        return word.isName() ? hash | NAME : hash & ~NAME;
    }

    /** Context, words and weights, for keeping. */
    public byte[] values() {
        var buffer = ByteBuffer.allocate(1 + context.length + words.length * BYTES_PER_WORD);
        buffer.put((byte) (context.length == 0 ? 0 : 1)).put(context);
        for (int i = 0; i < words.length; i++) {
            buffer.putInt(words[i]).put((byte) weights[i]);
        }
        return buffer.array();
    }

    /** How near two contexts are: 1 where both mean the same, about 0 where nothing; empty where one is not known. */
    public OptionalDouble likeContext(SentenceVector other) {
        if (context.length == 0 || other.context.length == 0) {
            return OptionalDouble.empty();
        }
        long product = 0;
        long mine = 0;
        long others = 0;
        for (int i = 0; i < WIDTH; i++) {
            product += context[i] * other.context[i];
            mine += context[i] * context[i];
            others += other.context[i] * other.context[i];
        }
        return OptionalDouble.of(mine == 0 || others == 0 ? 0 : product / Math.sqrt((double) mine * others));
    }

    /** How alike two stories are: 1 where both have the same words, 0 where they share none. */
    public double likeStory(SentenceVector other) {
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
                && Arrays.equals(weights, vector.weights)
                && Arrays.equals(context, vector.context);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(context);
    }
}
