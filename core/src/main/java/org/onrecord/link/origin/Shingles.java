package org.onrecord.link.origin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Sketches words by the least hashes of their shingles, runs of neighbouring words (MinHash with one hash function, Broder 1997).
 * Case, marks on letters, punctuation and the shape of quotation marks do not matter.
 */
final class Shingles {

    /** So many words are a shingle: of a text with three words in ten replaced half the pairs stay, and a third of the triples. */
    static final int WORDS = 2;

    /** So many hashes of a passage are kept: all, but of the longest sentences. */
    static final int MOST = 32;

    /** So many bits of a hash are kept: two sentences of twenty words share one by chance in two thousand five hundred pairs. */
    static final int BITS = 20;

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’‘ʼ`´](?=\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The words of a text, as they are compared. */
    static List<String> words(String text) {
        var joined = APOSTROPHES.matcher(text).replaceAll("");
        var plain = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The sketch of words: ascending, without repetition; empty where there are fewer than make a shingle. */
    static List<Integer> sketch(List<String> words) {
        var least = new TreeSet<Integer>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            least.add(hash(words.subList(i, i + WORDS)));
            if (least.size() > MOST) {
                least.pollLast();
            }
        }
        return List.copyOf(least);
    }

    /** FNV-1a (Fowler, Noll, Vo), stirred as in MurmurHash3 (Appleby) so that its high bits are even. */
    private static int hash(List<String> shingle) {
        long hash = OFFSET;
        for (var word : shingle) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (hash >>> (Long.SIZE - BITS));
    }
}
