package org.onrecord.app.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;

/**
 * A claim in a list.
 *
 * @param claim the claim
 * @param head the entry that stands for it: the first that tells what is told
 * @param forIt how many independent origins stand for it
 * @param against how many stand against it
 * @param hedged how many only hedge
 * @param grade Admiralty grade of the information, 1 to 6
 * @param why the grade and the counts in a sentence
 * @param firstSeen when it was first published
 * @param lastMoved when an origin or a side was last added
 */
public record ClaimLine(
        ClaimId claim,
        Entry head,
        int forIt,
        int against,
        int hedged,
        int grade,
        String why,
        Optional<OffsetDateTime> firstSeen,
        Optional<OffsetDateTime> lastMoved) {

    /** The line of a claim that stands so. */
    public static ClaimLine of(Standing standing, Entry head) {
        return new ClaimLine(
                standing.claim(),
                head,
                standing.count(Side.FOR),
                standing.count(Side.AGAINST),
                standing.count(Side.HEDGED),
                standing.grade(),
                standing.why(),
                standing.firstSeen(),
                standing.lastMoved());
    }

    /** Whether voices stand on both sides. */
    public boolean isContested() {
        return forIt > 0 && against > 0;
    }
}
