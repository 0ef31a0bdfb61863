package org.onrecord.model;

/**
 * A word and what the network read in it.
 *
 * @param word the word
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param lemma dictionary form
 * @param head index of the word that it depends on, over all words of the text; its own index where it is the root
 * @param relation universal relation to its head, without subtype, such as {@code nsubj}; {@code root} at the root
 * @param factuality how firmly the text puts what this word tells, from −3 (certainly not) to +3 (certainly); means
 *     something only at predicates
 */
public record Token(Word word, String upos, String xpos, String lemma, int head, String relation, double factuality) {

    public String form() {
        return word.form();
    }

    public Span span() {
        return word.span();
    }

    public boolean isRoot() {
        return relation.equals("root");
    }
}
