package org.onrecord.analysis;

import org.onrecord.model.Word;

/**
 * How a word looks, as one number: its capitals and digits, and whether a space and a line break stand before it. The pieces are
 * uncased, so this is all the network knows of case. The same as in {@code training/wordpiece.py}.
 */
final class Looks {

    /** The look of what is no word: the marks at both ends of a window. */
    static final int NONE = 36;

    private static final int SHAPES = 9;
    private static final int LOWER = 0;
    private static final int TITLE = 1;
    private static final int UPPER = 2;
    private static final int ONE_CAPITAL = 3;
    private static final int MIXED = 4;
    private static final int DIGITS = 5;
    private static final int DIGITS_AND_LETTERS = 6;
    private static final int SIGNS = 7;
    private static final int OTHER = 8;

    private Looks() {}

    /** The look of a word, 0 to 35. */
    static int of(Word word) {
        return shape(word.form()) + (word.spaceBefore() ? SHAPES : 0) + (word.lineBefore() ? 2 * SHAPES : 0);
    }

    private static int shape(String form) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        boolean digits = false;
        boolean signs = true;
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
                first = letters == 0 ? capital : first;
                capitals += capital ? 1 : 0;
                letters++;
            }
            digits |= Character.isDigit(c);
            signs &= CharacterGroup.of(c) == CharacterGroup.SIGN;
            i += Character.charCount(c);
        }
        if (letters == 0) {
            return digits ? DIGITS : signs ? SIGNS : OTHER;
        }
        if (digits) {
            return DIGITS_AND_LETTERS;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters == 1 ? ONE_CAPITAL : UPPER;
        }
        return first && capitals == 1 ? TITLE : MIXED;
    }
}
