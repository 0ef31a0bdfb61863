package org.onrecord.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Judges whether the first line of a text is its title; in doubt it is not, for a title only names the article. */
final class TitleJudge {

    private static final int LONGEST = 160;

    /** A question or call longer than this is a paragraph. */
    private static final int LONGEST_QUESTION = 120;

    /** Words of a title that ends with a full stop: so many begin with a capital, of those that are not short. */
    private static final double CAPITALS = 0.8;

    private static final int LEAST_CAPITALS = 3;
    private static final int SHORT_WORD = 3;

    /** Lines of a text that is wrapped at a fixed width differ by less than this; a paragraph below a title is longer. */
    private static final double LONGER = 1.5;

    private static final int PARAGRAPH = 100;

    private static final Pattern TWO_WORDS = Pattern.compile(".*\\p{L}.*\\s.*\\p{L}.*|.*\\p{L}{4}.*");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-–—*•·▪>]|\\d{1,2}[.)]\\s).*");
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*(?<!\\.\\.)(?<!\\b\\p{Lu}\\.\\p{Lu})\\.[\"”’')\\]]*");
    private static final Pattern QUESTION = Pattern.compile(".*[?!][\"”’')\\]]*");
    private static final Pattern UNFINISHED = Pattern.compile(".*[,:]");
    private static final Pattern START = Pattern.compile("[\"“”‘'«#*$€£ ]*(?:\\p{Ll}?\\p{Lu}|[\\p{Lo}\\p{N}]).*");

    private TitleJudge() {}

    /**
     * What is known of the line and what follows it.
     *
     * @param line the first line that is not furniture
     * @param alone whether a blank line follows it
     * @param beforeHead whether a byline, a date line or other furniture follows it, or a paragraph with a dateline
     * @param next the next line; empty if the text ends here
     */
    record Case(String line, boolean alone, boolean beforeHead, Optional<String> next) {}

    static boolean isTitle(Case given) {
        var line = given.line();
        if (given.next().isEmpty()
                || line.length() > LONGEST
                || !TWO_WORDS.matcher(line).matches()
                || !START.matcher(line).matches()
                || LIST_ITEM.matcher(line).matches()
                || UNFINISHED.matcher(line).matches()) {
            return false;
        }
        if (given.beforeHead()) {
            return true;
        }
        if (SENTENCE_END.matcher(line).matches()) {
            return given.alone() && isCapitalised(line);
        }
        if (QUESTION.matcher(line).matches()) {
            return given.alone() && line.length() <= LONGEST_QUESTION;
        }
        return given.alone() || isBelow(line, given.next().get());
    }

    /** Whether the next line, with no blank line between, starts a paragraph rather than going on with the line. */
    private static boolean isBelow(String line, String next) {
        return next.length() >= PARAGRAPH
                && next.length() >= LONGER * line.length()
                && START.matcher(next).matches();
    }

    private static boolean isCapitalised(String line) {
        var longer = 0;
        var capitals = 0;
        for (var word : line.split("[^\\p{L}\\p{M}'’]+", -1)) {
            if (word.length() > SHORT_WORD) {
                longer++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return capitals >= LEAST_CAPITALS && capitals >= CAPITALS * longer;
    }
}
