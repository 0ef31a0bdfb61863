package org.onrecord.model;

/**
 * A word as UD English cuts it: "do" and "n't", "coal" and "-" and "fired".
 *
 * @param form the characters of the word; never empty
 * @param span where they stand
 * @param spaceBefore whether white space stands before it
 * @param lineBefore whether it begins a line
 */
public record Word(String form, Span span, boolean spaceBefore, boolean lineBefore) {

    public Word {
        if (form.isEmpty()) {
            throw new IllegalArgumentException("an empty word at " + span);
        }
    }
}
