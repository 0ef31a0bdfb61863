package org.onrecord.ingest.markup;

import java.util.List;

/**
 * The paragraphs of an article, as they are found by markup or by density of text.
 *
 * @param paragraphs paragraphs and the headings between them, in order; may be empty
 * @param marked whether they stand in an element that the page marks as an article
 * @param leads how many headings beside them lead to other pages: a front page has many
 */
record Story(List<Block> paragraphs, boolean marked, int leads) {

    /** So much running text, in at least two paragraphs, is an article even where the page does not say so. */
    private static final int ENOUGH = 250;

    private static final int ENOUGH_IN_ONE = 400;
    private static final int ENOUGH_IF_DECLARED = 60;
    private static final int MANY_LEADS = 3;

    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /** How many characters of running text there are. */
    int length() {
        return paragraphs.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /**
     * Whether this is an article.
     *
     * @param declared whether the page says that it is one
     */
    boolean isArticle(boolean declared) {
        var length = length();
        var prose = paragraphs.stream().filter(Block::isProse).count();
        if (declared) {
            return length >= ENOUGH_IF_DECLARED;
        }
        if (leads >= MANY_LEADS && leads * 2L >= prose) {
            return false;
        }
        return length >= ENOUGH_IN_ONE || (prose > 1 && length >= ENOUGH) || (marked && length >= ENOUGH);
    }
}
