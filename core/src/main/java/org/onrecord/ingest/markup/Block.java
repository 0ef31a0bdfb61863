package org.onrecord.ingest.markup;

import org.jsoup.nodes.Element;

/**
 * A paragraph, a heading, an item of a list, or other text that stands on lines of its own.
 *
 * @param text its text, on one line
 * @param linked how many of its characters are of links
 * @param owner the innermost element that makes it a block
 */
record Block(String text, int linked, Element owner) {

    /** Above this share of links a block leads elsewhere. */
    private static final double LEADS_ELSEWHERE = 0.5;

    private static final int SHORT = 25;
    private static final int LONG = 80;
    private static final int LONG_ITEM = 60;
    private static final int LONGEST_HEADING = 150;

    private static final String SENTENCE_ENDS = ".!?…”\"’'»)]:;—";

    boolean leadsElsewhere() {
        return linked > LEADS_ELSEWHERE * text.length();
    }

    boolean isHeading() {
        var tag = owner.normalName();
        return tag.length() == 2
                && tag.charAt(0) == 'h'
                && Character.isDigit(tag.charAt(1))
                && text.length() <= LONGEST_HEADING;
    }

    /** Whether it reads as running text; a paragraph may be shorter than what is not marked as one. */
    boolean isProse() {
        if (leadsElsewhere() || isHeading() || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        return switch (owner.normalName()) {
            case "p", "blockquote", "dd", "pre" -> text.length() >= LONG || endsSentence();
            case "li", "dt", "td", "th" -> text.length() >= LONG_ITEM && endsSentence();
            default -> text.length() >= SHORT && (endsSentence() || (text.length() >= LONG && text.contains(". ")));
        };
    }

    private boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
