package org.onrecord.link;

import java.util.List;
import java.util.Optional;

/**
 * To which claim an entry belongs, and why.
 *
 * @param entry the entry
 * @param claim its claim; a new one where it is alike to none
 * @param nearest the entry of that claim that it is most alike to; empty where the claim begins with this entry
 * @param score how sure, 0 to 1; 1 for a claim that begins here
 * @param reasons what makes the score, feature by feature; empty where the claim begins with this entry
 * @param conflicts claims that it would belong to if it did not contradict them; may be empty
 */
public record Linkage(
        Entry entry,
        ClaimId claim,
        Optional<EntryId> nearest,
        double score,
        List<Reason> reasons,
        List<Conflict> conflicts) {

    public Linkage {
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
    }
}
