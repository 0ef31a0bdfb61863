package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.ClaimId;
import org.onrecord.link.correction.Act;

/**
 * What came of an act.
 *
 * @param act the act as it is kept
 * @param changes the claims that stand otherwise by it, or that it made or took away; empty where there are too many to be counted at once
 * @param uncounted how many claims are still to be counted
 */
public record Deed(Act act, List<Change> changes, long uncounted) {

    public Deed {
        changes = List.copyOf(changes);
    }

    /**
     * A claim before and after.
     *
     * @param claim the claim
     * @param before how it stood; empty where it was not there
     * @param after how it stands; empty where it is not there any more
     */
    public record Change(ClaimId claim, Optional<ClaimLine> before, Optional<ClaimLine> after) {}
}
