package org.onrecord.link;

import java.util.List;

/**
 * What several entries have in common. Its standing is computed from them, never stored.
 *
 * @param id its identity
 * @param entries who tells it, in the order in which they were linked; never empty
 */
public record Claim(ClaimId id, List<Entry> entries) {

    public Claim {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a claim that nobody makes: " + id);
        }
    }
}
