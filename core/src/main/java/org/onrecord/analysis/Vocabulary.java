package org.onrecord.analysis;

import java.util.OptionalInt;

/**
 * The word pieces that the network knows; a piece's number is its line in the file, counted from 0. A piece that continues a
 * word is written with {@code ##} before it.
 *
 * <p>A hash table over the file's own characters: built in a few milliseconds, and asked without making strings.
 */
final class Vocabulary {

    private static final int ABSENT = -1;
    private final String lines;
    private final int[] begins; // and, last, one past the end of the file's last line
    private final int[] slots;

    Vocabulary(String lines) {
        this.lines = lines;
        int count = (int) lines.chars().filter(c -> c == '\n').count();
        begins = new int[count + 1];
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        for (int id = 0; id < count; id++) {
            int end = lines.indexOf('\n', begins[id]);
            begins[id + 1] = end + 1;
            int slot = slot(hash(0, lines, begins[id], end));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = id + 1;
        }
    }

    /** The number of a piece that must be there. */
    int id(String piece) {
        int id = find("", piece, 0, piece.length());
        if (id == ABSENT) {
            throw new IllegalStateException("the network's vocabulary lacks " + piece);
        }
        return id;
    }

    /** The number of the longest piece that {@code text} begins with at {@code begin}, and where the piece ends. */
    OptionalInt longest(String text, int begin, int limit, boolean continues, int[] end) {
        var prefix = continues ? "##" : "";
        for (int at = limit; at > begin; at--) {
            int id = find(prefix, text, begin, at);
            if (id != ABSENT) {
                end[0] = at;
                return OptionalInt.of(id);
            }
        }
        return OptionalInt.empty();
    }

    private int find(String prefix, String text, int begin, int end) {
        int slot = slot(hash(hash(0, prefix, 0, prefix.length()), text, begin, end));
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            int from = begins[id];
            int length = begins[id + 1] - 1 - from;
            if (length == prefix.length() + end - begin
                    && lines.startsWith(prefix, from)
                    && lines.regionMatches(from + prefix.length(), text, begin, end - begin)) {
                return id;
            }
            slot = next(slot);
        }
        return ABSENT;
    }

    private static int hash(int seed, String text, int begin, int end) {
        int hash = seed;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
