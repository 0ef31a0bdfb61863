package org.onrecord.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A clause as the numbers that the event network takes in. Source and target are each put as one name, the same for all, so that
 * no type is learned for a country; then the words from a little before the first to some after the second are kept.
 *
 * <p>The same as {@code training/events.py}; golden vectors keep the two equal.
 */
final class EventFeatures {

    private static final int BEFORE = 8; // words kept before the first of the two, training/events.py
    private static final int AFTER = 16; // and after the second
    private static final int ALONE = 20; // after the only one
    private static final int NEAR = 3; // words around both that count as near
    private static final int PREFIX = 5; // letters of a word that stand for its stem
    private static final int MOST_PIECES = 64;
    private static final int SLOTS = 1 << 15; // of the table of hashed features
    private static final String SOURCE = "anna";
    private static final String TARGET = "bob";
    private static final int FNV_OFFSET = 0x811c9dc5; // FNV-1a, Fowler, Noll and Vo
    private static final int FNV_PRIME = 0x01000193;

    private enum Part {
        OTHER,
        SOURCE,
        TARGET
    }

    private record Item(String word, Part part) {}

    private final List<Item> items = new ArrayList<>();
    private final int low; // index of the first of the nearest source and target
    private final int high; // and of the second; the same where one is alone
    private final boolean alone;
    private final int begin;
    private final int end;
    private final long[] pieces;
    private final float[] core;
    private final long[] features;

    EventFeatures(EventClause clause, WordPieces wordPieces) {
        addItems(clause);
        var nearest = nearest();
        low = nearest[0];
        high = nearest[1];
        boolean hasSource = items.stream().anyMatch(item -> item.part() == Part.SOURCE);
        boolean hasTarget = items.stream().anyMatch(item -> item.part() == Part.TARGET);
        alone = !(hasSource && hasTarget);
        begin = Math.max(0, low - (alone && hasTarget ? AFTER : BEFORE));
        end = Math.min(items.size(), high + 1 + (alone ? ALONE : AFTER));
        var ids = new long[MOST_PIECES];
        var inside = new float[MOST_PIECES];
        int count = addPieces(wordPieces, ids, inside);
        pieces = Arrays.copyOf(ids, count);
        core = Arrays.copyOf(inside, count);
        if (isAllZero(core)) {
            Arrays.fill(core, 1);
        }
        features = hashed();
    }

    /** The pieces, between two marks. */
    long[] pieces() {
        return pieces;
    }

    /** 1 at each piece between source and target, 0 elsewhere; 1 everywhere where nothing stands between. */
    float[] core() {
        return core;
    }

    /** The slots of words, stems and pairs of words; in ascending order, none twice. */
    long[] features() {
        return features;
    }

    private void addItems(EventClause clause) {
        var last = Part.OTHER;
        for (int i = clause.range().begin(); i < clause.range().end(); i++) {
            var part = part(clause, i);
            if (part == Part.OTHER) {
                items.add(new Item(clause.words().get(i).form(), part));
            } else if (part != last) {
                items.add(new Item(part == Part.SOURCE ? SOURCE : TARGET, part));
            }
            last = part;
        }
    }

    private static Part part(EventClause clause, int word) {
        if (clause.targets().stream().anyMatch(range -> range.contains(word))) {
            return Part.TARGET;
        }
        return clause.sources().stream().anyMatch(range -> range.contains(word)) ? Part.SOURCE : Part.OTHER;
    }

    /** Where the source and the target stand that are nearest to each other, the one that comes first first. */
    private int[] nearest() {
        int bestLow = 0;
        int bestHigh = Integer.MAX_VALUE;
        int only = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).part() == Part.SOURCE) {
                for (int j = 0; j < items.size(); j++) {
                    if (items.get(j).part() == Part.TARGET && Math.abs(i - j) < bestHigh - bestLow) {
                        bestLow = Math.min(i, j);
                        bestHigh = Math.max(i, j);
                    }
                }
            }
            only = only < 0 && items.get(i).part() != Part.OTHER ? i : only;
        }
        only = Math.max(0, only);
        return bestHigh == Integer.MAX_VALUE ? new int[] {only, only} : new int[] {bestLow, bestHigh};
    }

    private int addPieces(WordPieces wordPieces, long[] ids, float[] inside) {
        ids[0] = wordPieces.begin();
        int count = 1;
        for (int i = begin; i < end; i++) {
            var item = items.get(i);
            boolean between = alone ? item.part() == Part.OTHER : low < i && i < high;
            for (int id : wordPieces.of(item.word())) {
                if (count < MOST_PIECES - 1) {
                    ids[count] = id;
                    inside[count++] = between ? 1 : 0;
                }
            }
        }
        ids[count++] = wordPieces.end();
        return count;
    }

    private long[] hashed() {
        var slots = LongStream.builder();
        for (int i = begin; i < end; i++) {
            if (items.get(i).part() == Part.OTHER) {
                slots.add(slot("w:", word(i)));
                var stem = stem(word(i));
                slots.add(slot("s:", stem));
                if (low - NEAR <= i && i <= high + NEAR) {
                    slots.add(slot("n:", stem));
                }
                if (low < i && i < high) {
                    slots.add(slot("b:", stem));
                }
            }
            if (i + 1 < end) {
                slots.add(slot("p:", stem(word(i)) + " " + stem(word(i + 1))));
            }
        }
        return slots.build().distinct().sorted().toArray();
    }

    private String word(int i) {
        return switch (items.get(i).part()) {
            case SOURCE -> "{A}";
            case TARGET -> "{B}";
            case OTHER -> items.get(i).word().toLowerCase(Locale.ROOT);
        };
    }

    private static String stem(String word) {
        return word.codePointCount(0, word.length()) <= PREFIX
                ? word
                : word.substring(0, word.offsetByCodePoints(0, PREFIX));
    }

    private static long slot(String kind, String text) {
        int hash = FNV_OFFSET;
        for (byte b : (kind + text).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    private static boolean isAllZero(float[] values) {
        for (float value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
