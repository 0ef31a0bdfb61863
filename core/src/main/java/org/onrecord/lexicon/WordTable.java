package org.onrecord.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * English words, the more frequent ones first, each with its meaning as a direction: what all-MiniLM-L6-v2 makes of the word alone
 * (see {@code training/words.py}). Make one for a whole program: it takes about 5 MB. Thread-safe.
 */
public final class WordTable {

    /** So many numbers make a direction. */
    private static final int WIDTH = 64;

    /** Ranks are counted in steps of so many: the rarity of the first few hundred words is near 0. */
    private static final double STEP = 100;

    /** The rarity of a word that the table lacks, a little more than that of its last. */
    private static final double RAREST = 6;

    private static final String WORDS = "/words/words.txt";
    private static final String VECTORS = "/words/vectors.bin";

    private final Map<String, Integer> ranks = new HashMap<>();
    private final byte[] vectors = bytes(VECTORS);

    /** Reads the table that is on the class path. */
    public WordTable() {
        new String(bytes(WORDS), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(word -> ranks.put(word, ranks.size()));
        if (vectors.length != ranks.size() * WIDTH) {
            throw new IllegalStateException(
                    VECTORS + " does not fit " + WORDS + ": write both again, training/words.py");
        }
    }

    /** How much a word tells: about 0 of the most frequent, 6 of a word that the table lacks. */
    public double rarity(String word) {
        var rank = ranks.get(word);
        return rank == null ? RAREST : Math.min(RAREST, Math.log1p(rank / STEP));
    }

    /** How near two words are in meaning: 1 where they mean the same, about 0 where nothing; empty where one is not known. */
    public OptionalDouble likeness(String one, String other) {
        if (one.equals(other)) {
            return OptionalDouble.of(1);
        }
        var first = ranks.get(one);
        var second = ranks.get(other);
        if (first == null || second == null) {
            return OptionalDouble.empty();
        }
        long product = 0;
        long ones = 0;
        long others = 0;
        for (int i = 0; i < WIDTH; i++) {
            int mine = vectors[first * WIDTH + i];
            int its = vectors[second * WIDTH + i];
            product += mine * its;
            ones += mine * mine;
            others += its * its;
        }
        return OptionalDouble.of(ones == 0 || others == 0 ? 0 : product / Math.sqrt((double) ones * others));
    }

    private static byte[] bytes(String name) {
        try (var stream = WordTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
