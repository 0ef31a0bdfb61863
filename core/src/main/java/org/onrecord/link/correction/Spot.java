package org.onrecord.link.correction;

import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Matter;
import org.onrecord.link.Party;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Span;

/**
 * Where an assertion stands, told by what stays: a newer reader's entries have other identities, its article has the same text.
 *
 * @param article the article
 * @param evidence the words that tell it, in UTF-16 units of the article's text
 * @param predicate dictionary form of what it tells; empty where it only points at another assertion
 * @param theme what that is about, in the article's words
 * @param voice the key of the last voice of its chain; empty where that is not named
 */
public record Spot(
        ArticleId article, Span evidence, Optional<String> predicate, Optional<String> theme, Optional<String> voice) {

    /** Where an entry stands. */
    public static Spot of(Entry entry) {
        return new Spot(
                entry.article(),
                entry.evidence(),
                entry.matter().map(Matter::predicate),
                entry.matter().flatMap(Matter::theme),
                entry.origin().party().map(Party::key));
    }

    @Override
    public String toString() {
        return evidence.begin() + " to " + evidence.end() + " of article " + article;
    }
}
