package org.onrecord.link.standing;

import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Print;
import org.onrecord.model.ArticleId;

/** The prints of the articles of a claim. */
record Prints(Map<ArticleId, Print> byArticle) {

    Optional<Print> of(Entry entry) {
        return Optional.ofNullable(byArticle.get(entry.article()));
    }

    /** Whether an entry stands in a note by which its article corrects an earlier one. */
    boolean isCorrection(Entry entry) {
        return of(entry)
                .flatMap(Print::correction)
                .filter(entry.evidence()::overlaps)
                .isPresent();
    }
}
