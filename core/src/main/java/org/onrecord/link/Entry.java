package org.onrecord.link;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Factuality;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/**
 * An assertion as the ledger keeps it: it stands on its own, away from the analysis of its article, with its words.
 *
 * @param id its identity
 * @param article the article that tells it
 * @param published when that article was published
 * @param matter what is told; empty where the words only point at another entry ("confirmed the information")
 * @param chain who tells it, through whom: first the outlet, last the voice it began with; never empty
 * @param stance how the last voice of the chain stands to it
 * @param details whether that voice gives more than its bare stance
 * @param factuality how firmly that voice puts it
 * @param about the entry of the same article that this one points at
 * @param evidence the words that tell it, in UTF-16 units of the article's text
 * @param quote the same words
 */
public record Entry(
        EntryId id,
        ArticleId article,
        Optional<OffsetDateTime> published,
        Optional<Matter> matter,
        List<Teller> chain,
        Stance stance,
        boolean details,
        Factuality factuality,
        Optional<EntryId> about,
        Span evidence,
        String quote) {

    public Entry {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("an entry that nobody tells: " + id);
        }
        if (matter.isEmpty() && about.isEmpty()) {
            throw new IllegalArgumentException("an entry of nothing: " + id);
        }
    }

    /** The voice that it began with, as far as we can see. */
    public Teller origin() {
        return chain.getLast();
    }
}
