package org.onrecord.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * English words, the more frequent ones first; and those that may tell an event, each with its meaning as a direction: what
 * all-MiniLM-L6-v2 makes of the word alone (see {@code training/words.py}). Make one for a whole program: it takes about 12 MB.
 * Thread-safe.
 */
public final class WordTable {

    /** So many numbers make a direction. */
    private static final int WIDTH = 384;

    /** Ranks are counted in steps of so many: the rarity of the first few hundred words is near 0. */
    private static final double STEP = 100;

    /** The rarity of a word that the table lacks, a little more than that of its last. */
    private static final double RAREST = 6;

    private static final String WORDS = "/words/words.txt";
    private static final String PREDICATES = "/words/predicates.txt";
    private static final String VECTORS = "/words/vectors.bin";

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> predicates = new HashMap<>();
    private final List<List<String>> concepts = new ArrayList<>();
    private final byte[] vectors = bytes(VECTORS);

    /** Reads the table that is on the class path. */
    public WordTable() {
        lines(WORDS).forEach(word -> ranks.put(word, ranks.size()));
        lines(PREDICATES).map(line -> line.split("\t", -1)).forEach(row -> {
            predicates.put(row[0], predicates.size());
            concepts.add(Lexicon.words(row[1]));
        });
        if (vectors.length != predicates.size() * WIDTH) {
            throw new IllegalStateException(
                    VECTORS + " does not fit " + PREDICATES + ": write both again, training/words.py");
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
        var first = predicates.get(one);
        var second = predicates.get(other);
        if (first == null || second == null) {
            return OptionalDouble.empty();
        }
        int product = 0;
        int ones = 0;
        int others = 0;
        for (int i = 0; i < WIDTH; i++) {
            int mine = vectors[first * WIDTH + i];
            int its = vectors[second * WIDTH + i];
            product += mine * its;
            ones += mine * mine;
            others += its * its;
        }
        return OptionalDouble.of(ones == 0 || others == 0 ? 0 : product / Math.sqrt((double) ones * others));
    }

    /** The groups of words of like meaning that a word is nearest to, by name; none of a word that is not known. */
    public List<String> concepts(String word) {
        var place = predicates.get(word);
        return place == null ? List.of() : concepts.get(place);
    }

    private static Stream<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
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
