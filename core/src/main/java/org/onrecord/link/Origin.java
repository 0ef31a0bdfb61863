package org.onrecord.link;

import java.util.List;
import java.util.Optional;

/**
 * One independent origin of a claim: entries that lean on each other or on the same upstream.
 *
 * @param party the voice that it begins with, as far as we can see; empty where it is not named
 * @param name that voice in words: "Reuters", "three officials, to Reuters"
 * @param side on which side of the claim it stands
 * @param entries the entries that come from it, in the order of time; never empty
 * @param dependences what ties them together
 */
public record Origin(
        Optional<Party> party, String name, Side side, List<EntryId> entries, List<Dependence> dependences) {

    public Origin {
        entries = List.copyOf(entries);
        dependences = List.copyOf(dependences);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an origin of nothing: " + name);
        }
    }
}
