package org.onrecord.link;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How a claim stands: who is for it, who against, from how many independent origins. Never whether it is true.
 *
 * @param claim the claim
 * @param origins its independent origins, in the order of time
 * @param history each entry's part, in the order of time
 * @param firstSeen when it was first published
 * @param lastMoved when an origin or a side was last added
 * @param grade Admiralty grade of the information, 1 (confirmed) to 6 (cannot be judged), by the table in docs/ledger.md
 * @param why the grade and the counts in a sentence
 */
public record Standing(
        ClaimId claim,
        List<Origin> origins,
        List<Turn> history,
        Optional<OffsetDateTime> firstSeen,
        Optional<OffsetDateTime> lastMoved,
        int grade,
        String why) {

    public Standing {
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        if (grade < 1 || grade > 6) {
            throw new IllegalArgumentException("not a grade: " + grade);
        }
    }

    /** How many independent origins stand on a side. */
    public int count(Side side) {
        return (int) origins.stream().filter(origin -> origin.side() == side).count();
    }

    /** Whether voices stand on both sides. */
    public boolean isContested() {
        return count(Side.FOR) > 0 && count(Side.AGAINST) > 0;
    }
}
