package org.onrecord.app.store;

import java.util.List;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.model.Span;

/**
 * An article with what the ledger knows of it.
 *
 * @param head what stands around it
 * @param text its text
 * @param furniture what in it is no story: bylines, datelines, times
 * @param record the newest record of it, {@code onrecord/1}
 * @param entries its entries, in the order of its text, each with its claim; may be empty
 */
public record ArticleAccount(ArticleHead head, String text, List<Span> furniture, String record, List<Placed> entries) {

    public ArticleAccount {
        furniture = List.copyOf(furniture);
        entries = List.copyOf(entries);
    }

    /** An entry and the claim that it is of. */
    public record Placed(Entry entry, ClaimId claim) {}
}
