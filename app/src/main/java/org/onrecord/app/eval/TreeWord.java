package org.onrecord.app.eval;

import java.util.OptionalInt;
import org.onrecord.model.Span;

/**
 * A word of a treebank.
 *
 * @param form the word
 * @param place where it stands
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag
 * @param lemma dictionary form; {@code _} where none is given
 * @param head index of its head in the sentence, from 0; empty at the root
 * @param relation universal relation, without subtype
 * @param entity what its last column says under Entity; may be empty
 */
record TreeWord(
        String form,
        Place place,
        String upos,
        String xpos,
        String lemma,
        OptionalInt head,
        String relation,
        String entity) {

    /**
     * Where a word stands in the document's text.
     *
     * @param span its characters; words of one token that do not spell it ("du": "de", "le") have the span of the token
     * @param token the token that it is, or is part of ("didn't")
     * @param multiword whether its token holds other words too
     * @param spaceBefore whether white space stands before it
     */
    record Place(Span span, Span token, boolean multiword, boolean spaceBefore) {}
}
