package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/** Finds what stands between quotation marks, paragraph by paragraph; a quotation inside another is part of it. */
final class QuotationFinder {

    private static final String OPENING = "“„‟«〝";
    private static final String CLOSING = "”»〞";
    private static final String EITHER = "\"＂";
    private static final String SINGLE_OPENING = "‘‛‹'";
    private static final String SINGLE_CLOSING = "’›'";

    /** From the opening to the closing mark: shorter ones between single marks are contractions, as in "rock 'n' roll". */
    private static final int SHORTEST = 3;

    /** Quotations in the order of the text, not overlapping. */
    List<Quotation> find(String text) {
        var found = new ArrayList<Quotation>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            findIn(text, begin, end, found);
            begin = end + 1;
        }
        return List.copyOf(found);
    }

    private static void findIn(String text, int begin, int end, List<Quotation> found) {
        int i = begin;
        boolean singleCloses =
                true; // where no single mark closes, none does farther on: looking anew would take for ever
        while (i < end) {
            int close = -1;
            if (opensDouble(text, i, end)) {
                close = closingDouble(text, i, end);
            } else if (singleCloses && opensSingle(text, i, begin, end)) {
                close = closingSingle(text, i, end);
                if (close < 0) {
                    singleCloses = false;
                    i++; // an apostrophe
                    continue;
                }
            } else {
                i++;
                continue;
            }
            boolean closed = close >= 0;
            int last = closed ? close + 1 : end;
            found.add(new Quotation(new Span(i, last), closed));
            i = last;
        }
    }

    private static boolean opensDouble(String text, int i, int end) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        boolean wordFollows = i + 1 < end && !Character.isWhitespace(text.charAt(i + 1));
        return (EITHER.indexOf(c) >= 0 && wordFollows) || (isDoubled(text, i, end, '`') && i + 2 < end);
    }

    private static int closingDouble(String text, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0) {
                return i;
            }
            if (isDoubled(text, i, end, '\'')) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isDoubled(String text, int i, int end, char mark) {
        return i + 1 < end && text.charAt(i) == mark && text.charAt(i + 1) == mark;
    }

    private static boolean opensSingle(String text, int i, int begin, int end) {
        if (SINGLE_OPENING.indexOf(text.charAt(i)) < 0 || i + 1 >= end) {
            return false;
        }
        boolean wordBefore = i > begin && Character.isLetterOrDigit(text.charAt(i - 1));
        return !wordBefore && Character.isLetter(text.charAt(i + 1));
    }

    private static int closingSingle(String text, int open, int end) {
        for (int i = open + SHORTEST; i < end; i++) {
            boolean wordFollows = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
            if (SINGLE_CLOSING.indexOf(text.charAt(i)) >= 0 && !wordFollows && !spaceBefore) {
                return i;
            }
        }
        return -1;
    }
}
