package org.onrecord.app.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.Standing;
import org.onrecord.model.ArticleId;

/**
 * Everything that the ledger knows of a claim.
 *
 * @param claim the claim
 * @param standing how it stands
 * @param linkages why each entry is of it, in the order of its entries
 * @param contradictions entries of other claims that contradict it; may be empty
 * @param articles the articles that tell it
 * @param decisions what people decided on it, in the order in which they did; what is undone too
 * @param found where people put an entry here, the claim that linking found
 * @param read where people set a stance right, the entry as it was read
 */
public record ClaimAccount(
        Claim claim,
        Standing standing,
        List<Linkage> linkages,
        List<Contradiction> contradictions,
        Map<ArticleId, ArticleHead> articles,
        List<Decision> decisions,
        Map<EntryId, ClaimId> found,
        Map<EntryId, Entry> read) {

    public ClaimAccount {
        linkages = List.copyOf(linkages);
        contradictions = List.copyOf(contradictions);
        articles = Map.copyOf(articles);
        decisions = List.copyOf(decisions);
        found = Map.copyOf(found);
        read = Map.copyOf(read);
    }

    /** The entry that stands for the claim: the first that tells what is told. */
    public Entry head() {
        return claim.entries().stream()
                .filter(entry -> entry.matter().isPresent())
                .findFirst()
                .orElse(claim.entries().getFirst());
    }

    /** Why an entry is of the claim. */
    public Linkage linkage(EntryId entry) {
        return linkages.stream()
                .filter(linkage -> linkage.entry().id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an entry of " + claim.id() + ": " + entry));
    }

    /** An entry as it was read, whatever people say. */
    public Entry asRead(EntryId entry) {
        return Optional.ofNullable(read.get(entry))
                .orElseGet(() -> linkage(entry).entry());
    }
}
