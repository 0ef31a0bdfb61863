package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.model.Span;

/**
 * What an act is about, for those who want to look at it.
 *
 * @param claims the claims, the one that stays or was there before first
 * @param reports the articles, each with the words that the act is about
 * @param source the key of the source that it grades
 */
public record Subjects(List<Told> claims, List<Report> reports, Optional<String> source) {

    public Subjects {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /**
     * A claim.
     *
     * @param claim its id, which leads on where the claim was made one with another
     * @param head an entry that stands for it; empty where no reading has one any more
     */
    public record Told(ClaimId claim, Optional<Entry> head) {}

    /**
     * An article.
     *
     * @param article which
     * @param words where its words stand, in UTF-16 units of its text; empty where the act is about all of it
     */
    public record Report(ArticleHead article, Optional<Span> words) {}
}
