package org.onrecord.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pieces, in an uncased BERT vocabulary, that a word is made of: "Ostmark's" gives "ost", "##mark", "'", "s" (Devlin et al.
 * 2019). The same as {@code training/wordpiece.py}; golden vectors keep the two equal. Thread-safe.
 */
final class WordPieces {

    /** Most pieces of a word; of a longer one the first seven and the last are kept. */
    static final int PIECES_PER_WORD = 8;

    /** Most letters of a run that are looked at. */
    private static final int LETTERS_PER_RUN = 100;

    /** Words whose pieces are remembered: more than an English newspaper uses in a month. */
    private static final int REMEMBERED = 50_000;

    /** Longer words are not worth their place in memory. */
    private static final int LONGEST_REMEMBERED = 32;

    private final Vocabulary vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;
    private final ConcurrentHashMap<String, int[]> known = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        unknown = vocabulary.id("[UNK]");
        begin = vocabulary.id("[CLS]");
        end = vocabulary.id("[SEP]");
    }

    /** The mark before the first piece of a window. */
    int begin() {
        return begin;
    }

    /** The mark after the last piece of a window. */
    int end() {
        return end;
    }

    /** The numbers of a word's pieces, 1 to 8; not to be changed. */
    int[] of(String word) {
        var remembers = known.get(word);
        if (remembers != null) {
            return remembers;
        }
        var pieces = cut(plain(word));
        if (word.length() <= LONGEST_REMEMBERED) {
            if (remembered.incrementAndGet() > REMEMBERED) { // frequent words soon come back
                known.clear();
                remembered.set(0);
            }
            known.put(word, pieces);
        }
        return pieces;
    }

    private int[] cut(String word) {
        var pieces = new Pieces();
        int run = -1;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            var group = CharacterGroup.of(c);
            if (group == CharacterGroup.LETTER) {
                run = run < 0 ? i : run;
            } else {
                addRun(pieces, word, run, i);
                run = -1;
                if (group == CharacterGroup.SIGN) {
                    addRun(pieces, word, i, i + Character.charCount(c));
                }
            }
            i += Character.charCount(c);
        }
        addRun(pieces, word, run, word.length());
        if (pieces.count == 0) {
            pieces.add(unknown);
        }
        return pieces.toArray();
    }

    /** Adds the longest pieces from left to right, or the unknown piece where that leads nowhere. */
    private void addRun(Pieces pieces, String word, int run, int runEnd) {
        if (run < 0) {
            return;
        }
        int limit = word.codePointCount(run, runEnd) > LETTERS_PER_RUN
                ? word.offsetByCodePoints(run, LETTERS_PER_RUN)
                : runEnd;
        var found = new int[limit - run];
        int count = 0;
        var end = new int[] {run};
        while (end[0] < limit) {
            var piece = vocabulary.longest(word, end[0], limit, end[0] > run, end);
            if (piece.isEmpty()) {
                pieces.add(unknown);
                return;
            }
            found[count++] = piece.getAsInt();
        }
        for (int i = 0; i < count; i++) {
            pieces.add(found[i]);
        }
    }

    /** Lower case, without accents, and with one kind of quotation mark and hyphen. */
    private static String plain(String word) {
        var marks = switch (word) {
            case "``", "''", "‘‘", "’’" -> "\"";
            case "-LRB-", "-LSB-" -> "(";
            case "-RRB-", "-RSB-" -> ")";
            default -> word;
        };
        var straight = new StringBuilder(marks.length());
        boolean ascii = true;
        for (int i = 0; i < marks.length(); i++) {
            char c = straight(marks.charAt(i));
            ascii &= c < 128;
            straight.append(c);
        }
        var lower = straight.toString().toLowerCase(Locale.ROOT);
        if (ascii) {
            return lower;
        }
        var letters = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '`', '´', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '〝', '〞', '＂' -> '"';
            case '‐', '‑', '‒', '–', '—', '―' -> '-';
            default -> c;
        };
    }

    /** A growing list of piece numbers that keeps the first seven and the last. */
    private static final class Pieces {
        private final int[] ids = new int[PIECES_PER_WORD];
        private int count;

        void add(int id) {
            ids[Math.min(count++, PIECES_PER_WORD - 1)] = id;
        }

        int[] toArray() {
            return Arrays.copyOf(ids, Math.min(count, PIECES_PER_WORD));
        }
    }
}
